import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "apps.limit.password": "它看不到您的登录验证码，也不能代您登录。",
  "apps.limit.others": "它不能更改您的资料，也不能连接其他应用。",
  "apps.limit.official": "这不是本机构的应用：由制作者对其行为负责。",
  "errors.AUTHORIZATION_GONE": "此问题已失效：已过期、您已回答，或在另一个窗口打开。请回到应用重试。",
  "errors.NOTHING_TO_ALLOW": "应用请求了您无权给予的许可。",
  "errors.APP_NOT_CONNECTED": "此应用没有连接。",
  "apps.error.title": "无法连接应用",
  "apps.error.redirect": "应用要带您返回的地址与它申报的不同。为了您的安全，我们在此停止。",
  "apps.error.client": "我们不认识此应用，或它已被停用。",
  "apps.error.expired": "时间过长，或者您换了窗口。请回到应用重试。",
  "apps.error.other": "应用的请求有误。请回到应用重试。",
  "apps.error.safe": "我们没有把您的任何数据给此应用。",
  "apps.error.detail": "致应用制作者：",
  "apps.error.home": "前往首页",
};

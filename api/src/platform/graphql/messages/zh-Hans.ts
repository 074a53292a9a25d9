import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "pages.notReady": "此服务台尚未开放。请稍后再试。",
  "errors.REQUIRED": "需要此信息：请填写。",
  "errors.INVALID": "此答案有问题：请检查。",
  "errors.EMAIL_INVALID": "电子邮箱不完整。例如：nome@posta.it",
  "errors.TOO_LONG": "文字太长：最多 {max} 个字符。",
  "errors.TOO_SHORT": "文字太短：至少 {min} 个字符。",
  "errors.TOO_SMALL": "数字太小：最小为 {min}。",
  "errors.TOO_LARGE": "数字太大：最大为 {max}。",
  "errors.TOO_MANY": "数量过多：最多 {max}。",
  "errors.NOT_A_CHOICE": "请从所列答案中选择一个。",
  "errors.FORMAT_INVALID": "格式不正确：请检查。",
  "errors.PLACE_INVALID": "地图上的点无效：请填写地址。",
  "errors.NOT_FOUND": "没有找到您要的内容。",
  "errors.REQUEST_ID_INVALID": "提交编号不是 UUID。",
  "errors.REQUEST_ID_REUSED": "此提交已收到过，但内容不同。请重新加载后重试。",
  "errors.TOO_MANY_TRIES": "尝试次数过多。请等 {minutes, plural, other {# 分钟}}后重试。",
};

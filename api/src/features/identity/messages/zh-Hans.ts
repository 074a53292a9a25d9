import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG": "验证码不正确或已过期。请查看最新的电子邮件，或索取新的验证码。",
  "errors.PASSKEY_REFUSED": "我们无法识别此设备的通行密钥。请重试，或用电子邮件验证码登录。",
  "errors.MERGE_OFFER_GONE": "合并两个账户的期限已过，或者您已经合并。请用 SPID 或 CIE 重新登录。",
  "errors.MERGE_NOT_UNDOABLE": "此合并不能再撤销。",
  "identity.location.ITALY": "意大利",
  "identity.location.COOPERATIVE": "意大利，社会合作社",
  "identity.location.ABROAD": "意大利境外",
  "identity.persona.citizen-senior": "78 岁，大字和简单用词",
  "identity.persona.citizen-digital": "22 岁，经常用手机",
  "identity.persona.citizen-assisted": "84 岁，由女儿帮忙",
  "identity.persona.citizen-foreigner": "在这里住了三年，会说阿拉伯语和英语",
  "identity.persona.operator-roads": "在道路办公室答复",
  "identity.persona.operator-desk": "在市民服务台答复",
  "identity.persona.operator-water": "在供水服务处答复",
  "identity.persona.editor": "撰写指南",
  "identity.persona.supervisor": "跟进服务台的工作",
  "identity.persona.admin": "管理系统",
};

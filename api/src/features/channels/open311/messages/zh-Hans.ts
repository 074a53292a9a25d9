import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "open311.notice": "我们已收到您的请求 {code}。在此跟进：{link}",
  "open311.key":
    "以个人名义提交需要密钥：具有 cases:write 许可的应用的 OAuth 令牌。没有密钥时请求是匿名的。请咨询 {email}。",
  "open311.state.RECEIVED": "已收到。",
  "open311.state.IN_CHARGE": "处理中。",
  "open311.state.WAITING_FOR_CITIZEN": "等待提交者回复。",
  "open311.state.RESOLVED": "已办结。",
  "open311.state.CLOSED": "已关闭。",
  "open311.state.REOPENED": "已重新打开。",
  "open311.state.WITHDRAWN": "已由提交者撤回。",
  "open311.outcome.SOLVED": "已解决。",
  "open311.outcome.ANSWERED": "已答复并办结。",
  "open311.outcome.FORWARDED": "已转交其他单位。",
  "open311.outcome.NOT_FEASIBLE": "无法办理。",
  "open311.outcome.DUPLICATE": "之前已有人反映。",
};

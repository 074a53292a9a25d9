import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS": "您今天已索取 {max} 份副本。请使用最近一份，或明天再试。",
  "errors.ERASURE_NOT_CONFIRMED": "要求删除前，请确认您已了解会发生什么。",
  "errors.ERASURE_OF_STAFF": "此账户属于本处工作人员：请向服务管理员要求删除。",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, other {您还有 {count} 个进行中的请求}}：请等待答复或撤回请求。之后可以删除您的数据。",
  "errors.MERGE_ERASURE_WAITING": "您已要求删除其中一个账户的数据。请先取消该要求。",
  "errors.ERASURE_NOT_WAITING": "没有可取消的删除。",
};

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "没有这种请求类型，或者已经取消。",
  "errors.UNKNOWN_FIELD": "此问题不在表格中。",
  "errors.NUMBER_INVALID": "请填写数字。例如：12,5",
  "errors.DATE_INVALID": "日期不正确。例如：2026-11-21",
  "errors.SLOT_UNKNOWN": "请选择所列的时间之一。",
  "errors.SLOT_TAKEN": "这个时间已被占用。请另选一个。",
  "errors.EMERGENCY_CALL_FIRST": "这是紧急情况：请先拨打 {phone}。之后可以在这里写。",
  "errors.SECRET_TOO_SHORT": "保密码太短：至少 {min} 个字符。",
  "errors.UPLOAD_NOT_FOUND": "有一个附件不见了：请重新上传。",
  "errors.CASE_STATE_FORBIDS": "请求在当前状态下不能进行此操作。",
  "errors.REASON_REQUIRED": "请用简单的话说明原因：提出请求的人会看到。",
  "errors.AGENT_OR_TEAM_REQUIRED": "请选择人员或办公室。",
  "errors.NOT_AN_OUTCOME": "此结果仅适用于导入的请求。",
  "cases.author.CITIZEN": "提出请求的人",
  "cases.author.DELEGATE": "帮忙的人",
  "cases.author.OPERATOR": "服务台",
  "cases.author.ASSISTANT": "自动助理",
  "cases.author.SYSTEM": "服务台",
};

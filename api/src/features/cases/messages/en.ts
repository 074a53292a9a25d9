import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "There is no such kind of request, or not any more.",
  "errors.UNKNOWN_FIELD": "This question is not part of the form.",
  "errors.NUMBER_INVALID": "Write a number. Example: 12.5",
  "errors.DATE_INVALID": "The date is not right. Example: 2026-11-21",
  "errors.SLOT_UNKNOWN": "Choose one of the times we offer.",
  "errors.SLOT_TAKEN": "This time is no longer free. Please choose another one.",
  "errors.EMERGENCY_CALL_FIRST": "This is an emergency: call {phone} first. Then you can write here.",
  "errors.SECRET_TOO_SHORT": "The secret is too short: use at least {min} characters.",
  "errors.UPLOAD_NOT_FOUND": "An attached file is not there any more: please upload it again.",
  "errors.CASE_STATE_FORBIDS": "In its present state the request does not allow this.",
  "errors.REASON_REQUIRED": "Say why in plain words: the person who asked will read it.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Choose a person or an office.",
  "errors.NOT_AN_OUTCOME": "This outcome is for imported requests only.",
  "cases.author.CITIZEN": "The person who asked",
  "cases.author.DELEGATE": "The person who helps",
  "cases.author.OPERATOR": "The help desk",
  "cases.author.ASSISTANT": "The assistant",
  "cases.author.SYSTEM": "The help desk",
};

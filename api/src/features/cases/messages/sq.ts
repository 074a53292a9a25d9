import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "Ky lloj kërkese nuk ekziston, ose nuk është më.",
  "errors.UNKNOWN_FIELD": "Kjo pyetje nuk është pjesë e formularit.",
  "errors.NUMBER_INVALID": "Shkruani një numër. Shembull: 12,5",
  "errors.DATE_INVALID": "Data nuk është e saktë. Shembull: 2026-11-21",
  "errors.SLOT_UNKNOWN": "Zgjidhni një nga oraret e dhëna.",
  "errors.SLOT_TAKEN": "Ky orar nuk është më i lirë. Zgjidhni një tjetër.",
  "errors.EMERGENCY_CALL_FIRST": "Është urgjencë: më parë telefononi {phone}. Pastaj mund të shkruani këtu.",
  "errors.SECRET_TOO_SHORT": "Kodi i fshehtë është tepër i shkurtër: përdorni të paktën {min} shenja.",
  "errors.UPLOAD_NOT_FOUND": "Një skedar i bashkëngjitur nuk është më: ngarkojeni përsëri.",
  "errors.CASE_STATE_FORBIDS": "Në gjendjen ku është tani, kërkesa nuk e lejon këtë veprim.",
  "errors.REASON_REQUIRED": "Shpjegoni arsyen me fjalë të thjeshta: do ta lexojë kush ka shkruar.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Zgjidhni një person ose një zyrë.",
  "errors.NOT_AN_OUTCOME": "Ky përfundim është vetëm për kërkesat e importuara.",
  "cases.author.CITIZEN": "Kush e ka bërë kërkesën",
  "cases.author.DELEGATE": "Kush ndihmon",
  "cases.author.OPERATOR": "Sporteli",
  "cases.author.ASSISTANT": "Ndihmësi automatik",
  "cases.author.SYSTEM": "Sporteli",
};

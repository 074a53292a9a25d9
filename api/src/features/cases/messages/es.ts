import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "Este tipo de solicitud no existe, o ya no existe.",
  "errors.UNKNOWN_FIELD": "Esta pregunta no forma parte del formulario.",
  "errors.NUMBER_INVALID": "Escriba un número. Ejemplo: 12,5",
  "errors.DATE_INVALID": "La fecha no es correcta. Ejemplo: 2026-11-21",
  "errors.SLOT_UNKNOWN": "Elija una de las horas propuestas.",
  "errors.SLOT_TAKEN": "Esta hora ya no está libre. Elija otra.",
  "errors.EMERGENCY_CALL_FIRST": "Es una emergencia: primero llame al {phone}. Después puede escribir aquí.",
  "errors.SECRET_TOO_SHORT": "El código secreto es demasiado corto: use al menos {min} caracteres.",
  "errors.UPLOAD_NOT_FOUND": "Un archivo adjunto ya no está: súbalo de nuevo.",
  "errors.CASE_STATE_FORBIDS": "En su estado actual, la solicitud no permite esta acción.",
  "errors.REASON_REQUIRED": "Explique el porqué con palabras sencillas: quien escribió lo leerá.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Elija una persona o una oficina.",
  "errors.NOT_AN_OUTCOME": "Este resultado es solo para las solicitudes importadas.",
  "cases.author.CITIZEN": "Quien hizo la solicitud",
  "cases.author.DELEGATE": "Quien ayuda",
  "cases.author.OPERATOR": "La oficina de atención",
  "cases.author.ASSISTANT": "El asistente automático",
  "cases.author.SYSTEM": "La oficina de atención",
};

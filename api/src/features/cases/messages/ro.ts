import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "Acest tip de cerere nu există sau nu mai există.",
  "errors.UNKNOWN_FIELD": "Această întrebare nu face parte din formular.",
  "errors.NUMBER_INVALID": "Scrieți un număr. Exemplu: 12,5",
  "errors.DATE_INVALID": "Data nu este corectă. Exemplu: 2026-11-21",
  "errors.SLOT_UNKNOWN": "Alegeți una dintre orele propuse.",
  "errors.SLOT_TAKEN": "Această oră nu mai este liberă. Alegeți alta.",
  "errors.EMERGENCY_CALL_FIRST": "Este o urgență: mai întâi sunați la {phone}. Apoi puteți scrie aici.",
  "errors.SECRET_TOO_SHORT": "Codul secret este prea scurt: folosiți cel puțin {min} caractere.",
  "errors.UPLOAD_NOT_FOUND": "Un fișier atașat nu mai există: încărcați-l din nou.",
  "errors.CASE_STATE_FORBIDS": "În starea în care este acum, cererea nu permite această acțiune.",
  "errors.REASON_REQUIRED": "Explicați motivul cu cuvinte simple: îl va citi persoana care a scris.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Alegeți o persoană sau un birou.",
  "errors.NOT_AN_OUTCOME": "Acest rezultat este numai pentru cererile importate.",
  "cases.author.CITIZEN": "Cine a făcut cererea",
  "cases.author.DELEGATE": "Cine ajută",
  "cases.author.OPERATOR": "Ghișeul",
  "cases.author.ASSISTANT": "Asistentul automat",
  "cases.author.SYSTEM": "Ghișeul",
};

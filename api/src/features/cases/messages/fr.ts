import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "Ce type de demande n’existe pas, ou n’existe plus.",
  "errors.UNKNOWN_FIELD": "Cette question ne fait pas partie du formulaire.",
  "errors.NUMBER_INVALID": "Écrivez un nombre. Exemple : 12,5",
  "errors.DATE_INVALID": "La date n’est pas juste. Exemple : 2026-11-21",
  "errors.SLOT_UNKNOWN": "Choisissez un des horaires proposés.",
  "errors.SLOT_TAKEN": "Cet horaire n’est plus libre. Choisissez-en un autre.",
  "errors.EMERGENCY_CALL_FIRST":
    "C’est une urgence : appelez d’abord le {phone}. Ensuite vous pouvez écrire ici.",
  "errors.SECRET_TOO_SHORT": "Le code secret est trop court : utilisez au moins {min} caractères.",
  "errors.UPLOAD_NOT_FOUND": "Un fichier joint n’est plus là : envoyez-le de nouveau.",
  "errors.CASE_STATE_FORBIDS": "Dans son état actuel, la demande ne permet pas cette action.",
  "errors.REASON_REQUIRED": "Expliquez pourquoi avec des mots simples : la personne qui a écrit le lira.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Choisissez une personne ou un bureau.",
  "errors.NOT_AN_OUTCOME": "Cette issue est réservée aux demandes importées.",
  "cases.author.CITIZEN": "La personne qui a fait la demande",
  "cases.author.DELEGATE": "La personne qui aide",
  "cases.author.OPERATOR": "Le guichet",
  "cases.author.ASSISTANT": "L’assistant automatique",
  "cases.author.SYSTEM": "Le guichet",
};

import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} ha cambiado este borrador después de usted.} other {Alguien ha cambiado este borrador después de usted.}} Lo que escribió sigue aquí: compare los dos borradores.",
  "errors.NOT_IN_REVIEW": "Antes de publicarlo hace falta una revisión: envíe el borrador a revisión.",
  "errors.NOTHING_CHANGED": "El texto ya es igual al publicado.",
};

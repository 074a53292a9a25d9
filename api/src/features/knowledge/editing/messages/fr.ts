import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} a modifié ce brouillon après vous.} other {Quelqu’un a modifié ce brouillon après vous.}} Ce que vous avez écrit est encore ici : comparez les deux brouillons.",
  "errors.NOT_IN_REVIEW":
    "Une relecture est nécessaire avant la publication : envoyez le brouillon en relecture.",
  "errors.NOTHING_CHANGED": "Le texte est déjà le même que celui en ligne.",
};

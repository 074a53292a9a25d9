import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} e ndryshoi këtë skicë pas jush.} other {Dikush e ndryshoi këtë skicë pas jush.}} Ajo që shkruat është ende këtu: krahasoni dy skicat.",
  "errors.NOT_IN_REVIEW": "Para botimit duhet një rishikim: dërgojeni skicën për rishikim.",
  "errors.NOTHING_CHANGED": "Teksti është njësoj si ai i botuar.",
};

import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} a schimbat această ciornă după dumneavoastră.} other {Cineva a schimbat această ciornă după dumneavoastră.}} Ce ați scris este încă aici: comparați cele două ciorne.",
  "errors.NOT_IN_REVIEW": "Înainte de publicare este nevoie de o verificare: trimiteți ciorna la verificare.",
  "errors.NOTHING_CHANGED": "Textul este deja la fel ca cel publicat.",
};

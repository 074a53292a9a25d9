/** What may go wrong while an article is edited. */
export const it = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} ha cambiato questa bozza dopo di te.} other {Qualcuno ha cambiato questa bozza dopo di te.}} Quello che hai scritto è ancora qui: confronta le due bozze.",
  "errors.NOT_IN_REVIEW": "Prima di pubblicarlo serve una revisione: manda la bozza in revisione.",
  "errors.NOTHING_CHANGED": "Il testo è già uguale a quello online.",
};

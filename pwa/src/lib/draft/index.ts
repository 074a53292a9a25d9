export { draftsOf, dropDraft, dropDrafts, flushDrafts, keepDraft, putDraftsBack } from "./pending.ts";
export { type Draft, useDraft } from "./use-draft.ts";

export { dropDraft, flushDrafts, keepDraft } from "./pending.ts";
export { type Draft, useDraft } from "./use-draft.ts";

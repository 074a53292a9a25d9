export { dropDraft, flushDrafts } from "./pending.ts";
export { type Draft, useDraft } from "./use-draft.ts";

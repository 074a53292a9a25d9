import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} has changed this draft after you.} other {Somebody has changed this draft after you.}} What you wrote is still here: compare the two drafts.",
  "errors.NOT_IN_REVIEW": "It must be reviewed before it is published: send the draft to review.",
  "errors.NOTHING_CHANGED": "The text is the same as the one online.",
};

import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.TOO_MANY_EXPORTS":
    "You have asked for {max} copies today. Use the last one, or try again tomorrow.",
  "errors.ERASURE_NOT_CONFIRMED": "Before you ask to be erased, confirm that you have read what happens.",
  "errors.ERASURE_OF_STAFF": "This account belongs to somebody who works here: ask whoever runs the service.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {One of your requests is still open} other {{count} of your requests are still open}}: wait for the answer or withdraw. Then you can erase your data.",
  "errors.MERGE_ERASURE_WAITING":
    "You have asked to be erased in one of the two accounts. Take that back first.",
  "errors.ERASURE_NOT_WAITING": "There is no erasure to take back.",
};

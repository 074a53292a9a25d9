import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} আপনার পরে এই খসড়া বদলেছেন।} other {কেউ আপনার পরে এই খসড়া বদলেছেন।}} আপনি যা লিখেছেন তা এখানেই আছে: দুটি খসড়া মিলিয়ে দেখুন।",
  "errors.NOT_IN_REVIEW": "প্রকাশের আগে যাচাই দরকার: খসড়াটি যাচাইয়ে পাঠান।",
  "errors.NOTHING_CHANGED": "লেখাটি প্রকাশিত লেখার মতোই।",
};

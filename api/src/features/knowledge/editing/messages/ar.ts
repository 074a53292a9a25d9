import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {غيّر {name} هذه المسودة بعدك.} other {غيّر شخص آخر هذه المسودة بعدك.}} ما كتبته ما زال هنا: قارن بين المسودتين.",
  "errors.NOT_IN_REVIEW": "تلزم المراجعة قبل النشر: أرسل المسودة إلى المراجعة.",
  "errors.NOTHING_CHANGED": "النص مطابق للنص المنشور.",
};

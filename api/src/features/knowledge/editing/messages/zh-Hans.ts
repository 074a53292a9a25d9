import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} 在您之后修改了这份草稿。} other {有人在您之后修改了这份草稿。}}您写的内容还在这里：请比较两份草稿。",
  "errors.NOT_IN_REVIEW": "发布前需要审核：请把草稿送去审核。",
  "errors.NOTHING_CHANGED": "内容与已发布的相同。",
};

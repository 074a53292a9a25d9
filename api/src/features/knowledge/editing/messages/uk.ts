import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: AllWords<typeof it> = {
  "errors.DRAFT_CHANGED":
    "{known, select, yes {{name} змінює цю чернетку після вас.} other {Хтось змінив цю чернетку після вас.}} Те, що ви написали, досі тут: порівняйте дві чернетки.",
  "errors.NOT_IN_REVIEW": "Перед публікацією потрібна перевірка: надішліть чернетку на перевірку.",
  "errors.NOTHING_CHANGED": "Текст такий самий, як опублікований.",
};

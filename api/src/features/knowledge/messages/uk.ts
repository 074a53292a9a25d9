import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "knowledge.section.WHO": "Для кого",
  "knowledge.section.HOW": "Що робити",
  "knowledge.section.NEED": "Що потрібно",
  "knowledge.section.RESULT": "Що ви отримаєте",
  "knowledge.section.TIMES": "Скільки часу треба",
  "knowledge.section.COST": "Скільки коштує",
  "knowledge.section.WHERE": "Куди йти",
  "knowledge.section.CONTACTS": "Хто може допомогти",
  "knowledge.section.BODY": "Відповідь",
};

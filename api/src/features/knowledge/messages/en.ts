import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "knowledge.section.WHO": "Who it is for",
  "knowledge.section.HOW": "What to do",
  "knowledge.section.NEED": "What you need",
  "knowledge.section.RESULT": "What you get",
  "knowledge.section.TIMES": "How long it takes",
  "knowledge.section.COST": "How much it costs",
  "knowledge.section.WHERE": "Where to go",
  "knowledge.section.CONTACTS": "Who can help you",
  "knowledge.section.BODY": "Answer",
};

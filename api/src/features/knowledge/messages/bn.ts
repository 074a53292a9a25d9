import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "knowledge.section.WHO": "কার জন্য",
  "knowledge.section.HOW": "কীভাবে করবেন",
  "knowledge.section.NEED": "কী লাগবে",
  "knowledge.section.RESULT": "কী পাবেন",
  "knowledge.section.TIMES": "কত সময় লাগে",
  "knowledge.section.COST": "কত খরচ",
  "knowledge.section.WHERE": "কোথায় যাবেন",
  "knowledge.section.CONTACTS": "কে সাহায্য করতে পারেন",
  "knowledge.section.BODY": "উত্তর",
};

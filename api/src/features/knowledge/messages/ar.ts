import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "knowledge.section.WHO": "لمن هذه الخدمة",
  "knowledge.section.HOW": "ماذا تفعل",
  "knowledge.section.NEED": "ماذا تحتاج",
  "knowledge.section.RESULT": "على ماذا تحصل",
  "knowledge.section.TIMES": "كم من الوقت تستغرق",
  "knowledge.section.COST": "كم تكلف",
  "knowledge.section.WHERE": "أين تذهب",
  "knowledge.section.CONTACTS": "من يمكنه مساعدتك",
  "knowledge.section.BODY": "الجواب",
};

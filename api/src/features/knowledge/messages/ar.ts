import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "knowledge.section.WHO": "لمن هذه الخدمة",
  "knowledge.section.HOW": "ماذا تفعل",
  "knowledge.section.NEED": "ماذا تحتاج",
  "knowledge.section.RESULT": "ما تحصل عليه",
  "knowledge.section.TIMES": "كم من الوقت يلزم",
  "knowledge.section.COST": "كم التكلفة",
  "knowledge.section.WHERE": "أين تذهب",
  "knowledge.section.CONTACTS": "من يمكنه مساعدتك",
  "knowledge.section.BODY": "الإجابة",
};

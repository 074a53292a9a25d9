import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const de: Words<typeof it> = {
  "knowledge.section.WHO": "Für wen",
  "knowledge.section.HOW": "So geht es",
  "knowledge.section.NEED": "Was Sie brauchen",
  "knowledge.section.RESULT": "Was Sie bekommen",
  "knowledge.section.TIMES": "Wie lange es dauert",
  "knowledge.section.COST": "Was es kostet",
  "knowledge.section.WHERE": "Wohin Sie gehen",
  "knowledge.section.CONTACTS": "Wer Ihnen hilft",
  "knowledge.section.BODY": "Antwort",
};

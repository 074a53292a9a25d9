import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "knowledge.section.WHO": "Pour qui",
  "knowledge.section.HOW": "Comment faire",
  "knowledge.section.NEED": "Ce qu’il faut",
  "knowledge.section.RESULT": "Ce que vous obtenez",
  "knowledge.section.TIMES": "Combien de temps il faut",
  "knowledge.section.COST": "Combien cela coûte",
  "knowledge.section.WHERE": "Où aller",
  "knowledge.section.CONTACTS": "Qui peut vous aider",
  "knowledge.section.BODY": "Réponse",
};

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "knowledge.section.WHO": "Pentru cine este",
  "knowledge.section.HOW": "Ce trebuie să faceți",
  "knowledge.section.NEED": "De ce aveți nevoie",
  "knowledge.section.RESULT": "Ce primiți",
  "knowledge.section.TIMES": "Cât durează",
  "knowledge.section.COST": "Cât costă",
  "knowledge.section.WHERE": "Unde mergeți",
  "knowledge.section.CONTACTS": "Cine vă poate ajuta",
  "knowledge.section.BODY": "Răspuns",
};

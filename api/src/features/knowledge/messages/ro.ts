import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "knowledge.section.WHO": "Pentru cine este",
  "knowledge.section.HOW": "Ce trebuie să faci",
  "knowledge.section.NEED": "De ce ai nevoie",
  "knowledge.section.RESULT": "Ce primești",
  "knowledge.section.TIMES": "Cât durează",
  "knowledge.section.COST": "Cât costă",
  "knowledge.section.WHERE": "Unde mergi",
  "knowledge.section.CONTACTS": "Cine te poate ajuta",
  "knowledge.section.BODY": "Răspuns",
};

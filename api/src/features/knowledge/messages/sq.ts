import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "knowledge.section.WHO": "Për kë është",
  "knowledge.section.HOW": "Si bëhet",
  "knowledge.section.NEED": "Çfarë duhet",
  "knowledge.section.RESULT": "Çfarë merrni",
  "knowledge.section.TIMES": "Sa kohë duhet",
  "knowledge.section.COST": "Sa kushton",
  "knowledge.section.WHERE": "Ku të shkoni",
  "knowledge.section.CONTACTS": "Kush mund t’ju ndihmojë",
  "knowledge.section.BODY": "Përgjigjja",
};

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "knowledge.section.WHO": "Para quién es",
  "knowledge.section.HOW": "Cómo se hace",
  "knowledge.section.NEED": "Qué hace falta",
  "knowledge.section.RESULT": "Qué obtiene",
  "knowledge.section.TIMES": "Cuánto tiempo tarda",
  "knowledge.section.COST": "Cuánto cuesta",
  "knowledge.section.WHERE": "Adónde ir",
  "knowledge.section.CONTACTS": "Quién puede ayudarle",
  "knowledge.section.BODY": "Respuesta",
};

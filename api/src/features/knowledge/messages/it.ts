/** Headings of a service card; articles in other languages have them in their own where we know it. */
export const it = {
  "knowledge.section.WHO": "Per chi è",
  "knowledge.section.HOW": "Come fare",
  "knowledge.section.NEED": "Cosa serve",
  "knowledge.section.RESULT": "Cosa ottieni",
  "knowledge.section.TIMES": "Quanto tempo ci vuole",
  "knowledge.section.COST": "Quanto costa",
  "knowledge.section.WHERE": "Dove andare",
  "knowledge.section.CONTACTS": "Chi può aiutarti",
  "knowledge.section.BODY": "Risposta",
};

import { expect, it } from "vitest";
import { Text } from "../../lib/i18n/index.ts";
import { dueWords } from "./promise-words.ts";

const said = new Text("it", {
  "cases.due.today": ({ time }) => `oggi ${time}`,
  "cases.due.tomorrow": ({ day }) => `domani ${day}`,
  "cases.due.on": ({ day }) => `entro ${day}`,
});
const now = new Date("2026-11-20T22:30:00Z");

it.each([
  ["2026-11-20T22:50:00Z", "oggi 23:50"],
  ["2026-11-20T23:10:00Z", "domani sabato 21 novembre"],
  ["2026-11-28T16:00:00Z", "entro sabato 28 novembre"],
])("says %s by the calendar of the town", (iso, words) => expect(dueWords(iso, said, now)).toBe(words));

import { expect, test } from "vitest";
import { dueWords } from "./due-words.ts";

const NOW = new Date("2026-11-21T22:30:00Z");

test.each([
  ["2026-11-24T16:00:00Z", false, { key: "days", days: 3 }],
  ["2026-11-22T08:00:00Z", false, { key: "tomorrow", days: 1 }],
  // Half past midnight in Rome is the next day there, still the same day in UTC.
  ["2026-11-21T23:30:00Z", false, { key: "tomorrow", days: 1 }],
  ["2026-11-21T22:45:00Z", false, { key: "today", days: 0 }],
  ["2026-11-19T16:00:00Z", true, { key: "late", days: 2 }],
  ["2026-11-21T21:00:00Z", true, { key: "late", days: 0 }],
  [null, false, { key: "none", days: 0 }],
] as const)("promised %s, late %s", (promisedAt, late, expected) => {
  expect(dueWords(promisedAt, late, NOW)).toEqual(expected);
});

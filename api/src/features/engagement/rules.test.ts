import { expect, test } from "vitest";
import { allRules, BADGES, levelOf } from "./rules.ts";
import type { Catalogue } from "../../platform/messages/index.ts";
import { engagementMessages } from "./messages/index.ts";

test.each([
  [0, 1, 30],
  [29, 1, 1],
  [30, 2, 50],
  [499, 5, 1],
  [500, 6, null],
  [-5, 1, 35],
])("%i points are level %i, with %s to the next", (balance, level, toNextLevel) => {
  expect(levelOf(balance)).toEqual({ level, toNextLevel });
});

test("every rule and badge has its words in Italian and English", () => {
  const keys = [
    ...allRules.map(({ code }) => `points.rule.${code}`),
    ...BADGES.map(({ code }) => `points.badge.${code}`),
  ].flatMap((key) => [`${key}.title`, `${key}.description`]);
  const words: Catalogue = engagementMessages;
  for (const locale of ["it", "en"] as const) {
    expect(keys.filter((key) => !words[locale][key])).toEqual([]);
  }
});

import type { Page } from "playwright-core";

import { readability } from "../../pwa/src/features/desk/plain-language/gulpease.ts";
import type { Look } from "../browser/visitor.ts";
import { atLeast, type Measure } from "./table.ts";

/**
 * How easy the whole text of a page is to read, as Gulpease; nothing in a language without a formula. The plain
 * register's higher figure is a goal, and only shown.
 */
export async function readabilityMeasures(page: Page, name: string, look: Look): Promise<Measure[]> {
  if (look.locale !== "it") return [];
  const text = await page.locator("body").innerText();
  const { score, longSentences } = readability(text);
  if (score === null) return [];
  const where = { page: name, ...look, unit: "" as const };
  const detail = longSentences.map((one) => `  ${one.words} words: ${one.text}`).join("\n");
  const isPlain = look.profile === "SENIOR" || look.profile === "ASSISTED";
  return [
    { ...where, measure: "Gulpease", ...atLeast(60, score), detail },
    ...(isPlain
      ? [{ ...where, measure: "Gulpease, goal", ...atLeast(80, score), detail, informative: true }]
      : []),
  ];
}

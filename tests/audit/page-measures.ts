import type { Page } from "playwright-core";

import { axeViolations, describeViolations } from "../browser/axe.ts";
import { barsOf } from "../browser/preferences.ts";
import type { Look } from "../browser/visitor.ts";
import { focusFaults } from "./focus.ts";
import { measureLegibility, type Extreme } from "./legibility.ts";
import { lostAt320, lostAtDoubleText, lostWithTextSpacing } from "./reflow.ts";
import { atLeast, atMost, type Measure } from "./table.ts";

/** Everything quality.md asks of one page as one person sees it; the page must be loaded. */
export async function pageMeasures(page: Page, name: string, { profile, locale }: Look): Promise<Measure[]> {
  const where = { page: name, profile, locale };
  const bars = barsOf(profile);
  const violations = await axeViolations(page);
  const legibility = await measureLegibility(page, bars);
  const least = (
    measure: string,
    unit: Measure["unit"],
    bar: number,
    { least: value, under }: Extreme,
  ): Measure => ({
    ...where,
    measure,
    unit,
    ...atLeast(bar, Math.floor(value * 100) / 100),
    detail: under.join("\n"),
  });
  const none = (measure: string, faults: readonly string[]): Measure => ({
    ...where,
    measure,
    unit: "",
    ...atMost(0, faults.length),
    detail: faults.join("\n"),
  });
  return [
    {
      ...where,
      measure: "axe violations",
      unit: "",
      ...atMost(0, violations.length),
      detail: describeViolations(violations),
    },
    least("contrast of text", ":1", bars.contrast, legibility.contrast),
    least("targets", "px", bars.target, legibility.target),
    least("text size", "px", bars.text, legibility.text),
    none("focus hidden or unmarked", await focusFaults(page)),
    none("lost at 320 px", await lostAt320(page)),
    none("lost at 200 % text", await lostAtDoubleText(page)),
    none("lost with text spacing", await lostWithTextSpacing(page)),
  ];
}

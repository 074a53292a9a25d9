import { readdirSync } from "node:fs";

import type { Browser, Page } from "playwright-core";

import { sitePage } from "../browser/pages.ts";
import type { Profile } from "../browser/preferences.ts";
import { settle } from "../browser/settled.ts";
import { openAs, type Towns } from "../browser/visitor.ts";
import { EASE } from "./ease.ts";
import { lostNow } from "./reflow.ts";
import { atLeast, atMost, type Measure } from "./table.ts";

/** A language is offered as soon as the interface has a file in it. */
const OFFERED = readdirSync(new URL("../../pwa/src/lib/i18n/messages/", import.meta.url)).map((file) =>
  file.replace(".json", ""),
);

export interface LanguagePlan {
  names: readonly string[];
  profiles: readonly Profile[];
}

/** The pages of the main job and of choosing how to read; those whose words are the interface's and the request types'. */
export const WHOLE: LanguagePlan = {
  names: ["home", "search", "new", "new-case", "case", "cases", "settings", "sign-in"],
  profiles: ["SENIOR", "DIGITAL"],
};

/** No text is cut on a phone in any language; how easy the words are, where the language has a formula, is only shown. */
export async function languageMeasures(
  browser: Browser,
  towns: Towns,
  { names, profiles }: LanguagePlan,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const locale of OFFERED) {
    const said: string[] = [];
    for (const profile of profiles) {
      for (const { name, needs, path } of names.map(sitePage)) {
        const page = await openAs(browser, towns, needs, { profile, locale }, { serviceWorkers: "block" });
        await settle(page, path(towns[profile].samples));
        const cut = [...(await lostNow(page)), ...(await cutHints(page))];
        const detail = cut.join("\n");
        const where = { page: name, profile, locale, unit: "" as const };
        measures.push({ ...where, measure: "text cut on a phone", ...atMost(0, cut.length), detail });
        if (profile === "SENIOR") said.push(await page.locator("body").innerText());
        await page.context().close();
      }
    }
    measures.push(...easeMeasures(locale, said.join("\n")));
  }
  return measures;
}

/** Over the plain register of all these pages together. */
function easeMeasures(locale: string, text: string): Measure[] {
  const ease = EASE[locale];
  const score = ease?.of(text) ?? null;
  if (ease === undefined || score === null) return [];
  const where = { page: "all of these", profile: "SENIOR", locale, unit: "" as const };
  return [{ ...where, measure: ease.name, ...atLeast(60, score), informative: true }];
}

/** Hints inside fields that are longer than their field: no element overflows where they end. */
function cutHints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    return [...document.querySelectorAll<HTMLInputElement>("input[placeholder]")].flatMap((field) => {
      const style = getComputedStyle(field);
      if (!pen || field.clientWidth === 0) return [];
      pen.font = style.font;
      const room =
        field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const length = pen.measureText(field.placeholder).width;
      return length > room + 1
        ? [`  ${Math.round(length)} of ${Math.round(room)} px  hint “${field.placeholder}”`]
        : [];
    });
  });
}

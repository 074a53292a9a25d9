import { parseArgs } from "node:util";

import type { Browser } from "playwright-core";

import { launchChromium } from "../browser/chromium.ts";
import { PAGES, sitePage } from "../browser/pages.ts";
import { startPlatformTown, townAt } from "../browser/platform-town.ts";
import { preferencesCookie, PROFILES, type Profile } from "../browser/preferences.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns, type Towns } from "../browser/visitor.ts";
import { languageMeasures, WHOLE } from "./languages.ts";
import { lighthouseMeasures } from "./lighthouse.ts";
import { pageMeasures } from "./page-measures.ts";
import { readabilityMeasures } from "./readability.ts";
import { interactionMeasures, offlineMeasures } from "./responsiveness.ts";
import { misses, printTable, type Measure } from "./table.ts";
import { firstLoadMeasures, weigh } from "./weight.ts";

const LOCALES = ["it", "ar"];
const LIGHTHOUSE_PAGES = ["home", "search", "article", "new-case", "case"];

/**
 * npm run audit [-- --reduced] [--url URL] [--part NAME]… [--page NAME]… [--profile NAME]… [--no-lighthouse]
 *
 * The parts are pages, languages, times and lighthouse. Prints page, profile, locale, measure, value, bar, ok; ends non-zero where a bar is missed. Reduced, for a shared
 * machine: three pages, two profiles, Italian, one Lighthouse run; times (performance, LCP, TBT, INP) are shown and not
 * held.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      reduced: { type: "boolean", default: false },
      url: { type: "string" },
      page: { type: "string", multiple: true },
      part: { type: "string", multiple: true },
      profile: { type: "string", multiple: true },
      "no-lighthouse": { type: "boolean", default: false },
    },
  });
  const has = (part: string) => values.part?.includes(part) ?? true;
  const town = values.url ? townAt(values.url) : await withBrowser(startPlatformTown);
  try {
    const towns = await prepareTowns(town.url, town);
    const names =
      values.page ?? (values.reduced ? ["home", "article", "new-case"] : PAGES.map(({ name }) => name));
    const plan = values.reduced
      ? { names, profiles: ["SENIOR", "DIGITAL"] as const, locales: ["it"] }
      : {
          names,
          profiles: PROFILES.filter((profile) => values.profile?.includes(profile) ?? true),
          locales: LOCALES,
        };
    const holdTimes = !values.reduced;
    const measures: Measure[] = [];
    if (has("pages")) measures.push(...(await weights(towns)), ...(await pages(towns, plan)));
    if (has("languages") && !values.page) {
      const some = values.reduced ? { names: ["home"], profiles: ["SENIOR"] as const } : WHOLE;
      measures.push(...(await withBrowser((browser) => languageMeasures(browser, towns, some))));
    }
    if (has("times") && !values.page) {
      measures.push(...(await withBrowser((browser) => interactionMeasures(browser, town.url, holdTimes))));
      measures.push(...(await withBrowser((browser) => offlineMeasures(browser, towns, holdTimes))));
    }
    if (has("lighthouse") && !values["no-lighthouse"]) {
      const chosen = values.reduced ? ["home"] : LIGHTHOUSE_PAGES.filter((name) => names.includes(name));
      for (const name of chosen) measures.push(...(await lighthouse(towns, name, holdTimes)));
    }
    console.log(printTable(measures));
    if (misses(measures).length > 0) process.exitCode = 1;
  } finally {
    await town.stop();
  }
}

async function withBrowser<Result>(act: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await launchChromium();
  try {
    return await act(browser);
  } finally {
    await browser.close();
  }
}

interface Plan {
  names: readonly string[];
  profiles: readonly Profile[];
  locales: readonly string[];
}

function pages(towns: Towns, { names, profiles, locales }: Plan): Promise<Measure[]> {
  return withBrowser(async (browser) => {
    const measures: Measure[] = [];
    for (const profile of profiles) {
      for (const locale of locales) {
        for (const { name, needs, path } of names.map(sitePage)) {
          const page = await openAs(browser, towns, needs, { profile, locale }, { serviceWorkers: "block" });
          await settle(page, path(towns[profile].samples));
          measures.push(...(await readabilityMeasures(page, name, { profile, locale })));
          measures.push(...(await pageMeasures(page, name, { profile, locale })));
          await page.context().close();
        }
      }
    }
    return measures;
  });
}

/** The first load of the pages people land on, in the default profile: bytes do not depend on the person. */
function weights(towns: Towns): Promise<Measure[]> {
  return withBrowser(async (browser) => {
    const measures: Measure[] = [];
    for (const { name, needs, path } of ["home", "search", "article"].map(sitePage)) {
      const look: { profile: Profile; locale: string } = { profile: "DIGITAL", locale: "it" };
      const page = await openAs(browser, towns, needs, look, { serviceWorkers: "block" });
      const weight = await weigh(page, () => settle(page, path(towns[look.profile].samples)));
      measures.push(...firstLoadMeasures(weight, { page: name, ...look }));
      await page.context().close();
    }
    return measures;
  });
}

function lighthouse(towns: Towns, name: string, holdTimes: boolean): Promise<Measure[]> {
  const { needs, path } = sitePage(name);
  const town = towns.DIGITAL;
  return lighthouseMeasures({
    url: new URL(path(town.samples), town.url).href,
    cookies: [...town.sessions[needs], preferencesCookie("DIGITAL", "it")],
    where: { page: name, profile: "DIGITAL", locale: "it" },
    holdTimes,
  });
}

await main();

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import { PAGES, type SitePage } from "../browser/pages.ts";
import { PROFILES, type Profile } from "../browser/preferences.ts";
import { settle } from "../browser/settled.ts";
import { prepareTowns, storedCookie, type Towns } from "../browser/visitor.ts";
import type { Locale } from "../browser/words.ts";
import { Citizen } from "./citizen.ts";

const LOCALES: readonly Locale[] = ["it", "en", "ar"];

/**
 * Each page in each profile, in one of three languages: by turns, so that each profile and each page is seen in all.
 * `npm run audit` looks at every page in every profile and language.
 */
const pagesFor = (profile: Profile, locale: Locale): SitePage[] =>
  PAGES.filter((_, at) => (at + PROFILES.indexOf(profile)) % LOCALES.length === LOCALES.indexOf(locale));

let browser: Browser;
let towns: Towns;

beforeAll(async () => {
  towns = await prepareTowns(inject("appUrl"));
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(PROFILES)("axe finds nothing wrong for %s", (profile) => {
  test.each(LOCALES)("in %s, on its pages", async (locale) => {
    const { url, samples, sessions } = towns[profile];
    const page = await newPage(browser, { baseURL: url, reducedMotion: true, serviceWorkers: "block" });
    await new Citizen(page, locale).firstVisit(profile);
    const chosen = (await page.context().cookies()).filter(({ name }) => name === "prefs");
    const reports: Record<string, string> = {};
    for (const { name, needs, path } of pagesFor(profile, locale)) {
      await page.context().clearCookies();
      await page.context().addCookies([...chosen, ...sessions[needs].map((one) => storedCookie(one, url))]);
      await settle(page, path(samples));
      reports[name] = await axeReport(page);
    }
    await page.context().close();
    const faulty = Object.entries(reports).filter(([, report]) => report !== "");
    expect(Object.fromEntries(faulty)).toEqual({});
  });
});

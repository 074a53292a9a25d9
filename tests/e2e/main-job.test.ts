import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium, newPage } from "../browser/chromium.ts";
import type { Profile } from "../browser/preferences.ts";
import { wordsOf, type Locale } from "../browser/words.ts";
import { busyness } from "../testkit/machine-load.ts";
import { demoPersonas } from "../testkit/personas.ts";
import { Citizen } from "./citizen.ts";
import { Operator } from "./operator.ts";

/** From the api's answer to the operator to the citizen's page, milliseconds. */
const LIVE_BAR = 2_000;
const url = inject("appUrl");
let browser: Browser;
let operator: Operator;

beforeAll(async () => {
  browser = await launchChromium();
  const roads = (await demoPersonas(url)).find(({ key }) => key === "operator-roads");
  if (!roads) throw new Error("The demo town has nobody for its roads.");
  operator = new Operator(await newPage(browser, { device: "desktop", baseURL: url }), roads.name);
  await operator.signIn();
});
afterAll(() => browser?.close());

interface Way {
  profile: Profile;
  locale: Locale;
  signedIn: boolean;
  /** Pages of questions before the review: one thing a page, a few together, or all at once. */
  pages: number;
  points: boolean;
}

const WAYS: Way[] = [
  { profile: "SENIOR", locale: "it", signedIn: false, pages: 6, points: false },
  { profile: "SENIOR", locale: "en", signedIn: true, pages: 5, points: false },
  { profile: "DIGITAL", locale: "it", signedIn: true, pages: 1, points: true },
  { profile: "DIGITAL", locale: "en", signedIn: false, pages: 1, points: false },
  { profile: "ASSISTED", locale: "it", signedIn: true, pages: 6, points: false },
  { profile: "ASSISTED", locale: "en", signedIn: false, pages: 7, points: false },
  { profile: "FOREIGNER", locale: "ar", signedIn: true, pages: 3, points: true },
  { profile: "FOREIGNER", locale: "en", signedIn: true, pages: 3, points: true },
];

test("the questions of the first visit can be skipped", async () => {
  const page = await newPage(browser, { baseURL: url });
  const t = wordsOf("it");
  await page.goto("/start");
  await page.getByRole("link", { name: t("identity.start.skip") }).click();
  await page.getByRole("searchbox", { name: t("knowledge.search.label") }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/");
  await page.context().close();
});

test.each(WAYS)(
  "$profile, $locale, signed in: $signedIn: from the first visit to the rating",
  async ({ profile, locale, signedIn, pages, points }) => {
    const citizen = new Citizen(await newPage(browser, { baseURL: url }), locale);
    await citizen.firstVisit(profile);
    if (signedIn) await citizen.signIn(url);
    await citizen.findArticle();
    const filed = await citizen.fileCase();
    expect(filed.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(filed.pages).toBe(pages);
    await citizen.followCase();

    await operator.takeCharge(filed.code);
    await citizen.seesWhoTookCharge(operator.firstName);
    const reply = `La squadra passa domani mattina (${profile}, ${locale}).`;
    const seen = citizen.sees(reply);
    const answered = await operator.reply(reply);
    expect((await seen) - answered).toBeLessThan(LIVE_BAR * busyness());
    await operator.resolve("La lampada è nuova. La luce funziona.");
    await citizen.rate();
    if (points) expect(await citizen.pointsOf(filed.code)).not.toEqual([]);
    await citizen.page.context().close();
  },
);

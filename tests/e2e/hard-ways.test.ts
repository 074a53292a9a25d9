import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { lostAtDoubleText, lostAt320 } from "../audit/reflow.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import type { Profile } from "../browser/preferences.ts";
import { wordsOf } from "../browser/words.ts";
import { Citizen } from "./citizen.ts";
import { CountingHand, Keyboard, LookingHand } from "./hands.ts";

/** From the first look at the site to the code of the case. */
const MOST_TAPS = 12;
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/;
const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("the main job is done with the keyboard alone", async () => {
  const page = await newPage(browser, { device: "desktop", baseURL: url });
  await page.addInitScript(() => {
    // A key that presses a button makes a click without a pointer.
    addEventListener("pointerdown", () => document.documentElement.setAttribute("data-touched", ""), true);
  });
  const citizen = new Citizen(page, "it", new Keyboard(page));
  await citizen.firstVisit("DIGITAL");
  await citizen.findArticle();
  expect((await citizen.fileCase()).code).toMatch(CODE);
  await citizen.followCase();
  expect(await page.locator("html[data-touched]").count()).toBe(0);
  await page.context().close();
});

test.each<Profile>(["DIGITAL", "SENIOR", "ASSISTED"])(
  "%s: at 320 px, and with text twice as large, nothing of the main job is lost; the senior and assisted are asked one thing a page",
  async (profile) => {
    const page = await newPage(browser, { baseURL: url });
    await page.setViewportSize({ width: 320, height: 568 });
    const lost: Record<string, string[]> = {};
    const asked: Record<string, string[]> = {};
    const look = async (): Promise<void> => {
      await page.waitForFunction(() => document.querySelector("[aria-busy=true], .skeleton") === null);
      lost[page.url()] = [...(await lostAt320(page)), ...(await lostAtDoubleText(page))];
      asked[page.url()] = await askedOn(page);
    };
    const citizen = new Citizen(page, "it", new LookingHand(look));
    await citizen.firstVisit(profile);
    await citizen.findArticle();
    expect((await citizen.fileCase()).code).toMatch(CODE);
    const most = Math.max(...Object.values(asked).map(({ length }) => length));
    if (profile === "DIGITAL") expect(most).toBeGreaterThan(2);
    else expect({ asked, most }).toEqual({ asked, most: 1 });
    await citizen.followCase();
    await look();
    expect(Object.entries(lost).filter(([, faults]) => faults.length > 0)).toEqual([]);
    await page.context().close();
  },
);

test("with JavaScript six times slower, what is typed before the app has started stays, and the job is done", async () => {
  const page = await newPage(browser, { baseURL: url, serviceWorkers: "block" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  // The page that the server has sent can be used while its scripts are still on their way.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/main-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  const search = page.getByRole("searchbox", { name: t("knowledge.search.label") });
  await search.fill("lampione");
  release();
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  expect(await search.inputValue()).toBe("lampione");

  const citizen = new Citizen(page, "it");
  await citizen.firstVisit("DIGITAL");
  await citizen.findArticle();
  expect((await citizen.fileCase()).code).toMatch(CODE);
  await citizen.followCase();
  await page.context().close();
});

test.each(["it", "ar"] as const)(
  `with a phone in %s a digital native files a case in at most ${MOST_TAPS} taps from the first visit`,
  async (locale) => {
    const hand = new CountingHand();
    const page = await newPage(browser, { baseURL: url, locale });
    const citizen = new Citizen(page, locale, hand);
    await citizen.firstVisit("DIGITAL");
    expect(await page.locator("html").getAttribute("dir")).toBe(locale === "ar" ? "rtl" : "ltr");
    await citizen.openRequest();
    expect((await citizen.fileCase()).code).toMatch(CODE);
    expect(hand.taps).toBeLessThanOrEqual(MOST_TAPS);
    await page.context().close();
  },
);

/** What the page asks: each group of fields, or field on its own, by its first words. */
function askedOn(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) => {
    const fields = [...main.querySelectorAll("input:not([type=hidden]), select, textarea")];
    const shown = fields.filter((field) => field.checkVisibility());
    const questions = shown.map(
      (field) => field.closest("fieldset, [role=radiogroup], [role=group]") ?? field,
    );
    return [...new Set(questions)].map(
      (one) => (one instanceof HTMLInputElement ? one.labels?.[0] : one)?.textContent?.slice(0, 60) ?? one.id,
    );
  });
}

import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";

import { launchChromium } from "../browser/chromium.ts";
import { type Profile } from "../browser/preferences.ts";
import { settle, settled } from "../browser/settled.ts";
import { visitAs } from "../browser/visitor.ts";
import type { Locale } from "../browser/words.ts";
import { Citizen } from "../e2e/citizen.ts";
import { FINGER } from "../e2e/hands.ts";
import { startApp } from "../testkit/app.ts";

const FILE = fileURLToPath(new URL("../../pwa/screenshots/main-job.jpg", import.meta.url));
const STEPS = ["home", "search", "article", "question", "receipt", "followed case"] as const;
const PEOPLE: readonly { locale: Locale; profile: Profile; title: string }[] = [
  { locale: "it", profile: "SENIOR", title: "Italian, senior" },
  { locale: "it", profile: "DIGITAL", title: "Italian, digital native" },
  { locale: "ar", profile: "FOREIGNER", title: "Arabic, foreigner" },
  { locale: "zh-Hans", profile: "FOREIGNER", title: "Chinese, foreigner" },
];

/** The sheet's measures, in CSS pixels: a phone's picture, and what all pictures of a row take. */
const PICTURE = 196;
const WIDTH = STEPS.length * (PICTURE + 12) + 12;

/** npm run screenshots:main-job -w tests: the main job as four people go through it on a phone, on one sheet for the README. */
async function main(): Promise<void> {
  const app = await startApp();
  const browser = await launchChromium();
  try {
    const rows: string[] = [];
    for (const { title, ...look } of PEOPLE) {
      const pictures = await walk(browser, app.url.replace("//127.0.0.1", "//localhost"), look);
      const images = pictures.map(
        (picture) => `<img src="data:image/png;base64,${picture.toString("base64")}" width="${PICTURE}">`,
      );
      rows.push(`<h2>${title}</h2><div>${images.join("")}</div>`);
    }
    await writeFile(FILE, await sheet(browser, rows));
  } finally {
    await browser.close();
    await app.stop();
  }
}

/** What the screen shows at each step, for somebody who is not signed in. */
async function walk(
  browser: Browser,
  url: string,
  { profile, locale }: { profile: Profile; locale: Locale },
): Promise<Buffer[]> {
  const page = await visitAs(browser, url, { profile, locale }, { serviceWorkers: "block" });
  const pictures: Buffer[] = [];
  const look = async (): Promise<void> => {
    await settled(page);
    pictures.push(await screen(page));
  };
  let questions = 0;
  const citizen = new Citizen(page, locale, FINGER, async (moment) => {
    if (moment === "question") questions += 1;
    if (moment !== "question" || questions === 1) await look();
  });
  await settle(page, "/");
  await look();
  await citizen.findArticle();
  await citizen.fileCase();
  await look();
  await citizen.followCase();
  await look();
  await page.context().close();
  return pictures;
}

/** From its top, as somebody sees it who has just come. */
async function screen(page: Page): Promise<Buffer> {
  await page.evaluate(() => scrollTo(0, 0));
  return page.screenshot();
}

async function sheet(browser: Browser, rows: readonly string[]): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 800 } });
  const page = await context.newPage();
  await page.setContent(`<!doctype html><style>
    body { margin: 12px; background: #e8edf3; font: 700 15px sans-serif; color: #17324d }
    h2 { margin: 14px 0 6px; font-size: 15px } div { display: flex; gap: 12px }
    p { display: flex; gap: 12px; margin: 0 } span { inline-size: ${PICTURE}px } img { border-radius: 8px }
    </style><p>${STEPS.map((step) => `<span>${step}</span>`).join("")}</p>${rows.join("")}`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const picture = await page.screenshot({ type: "jpeg", quality: 56, fullPage: true });
  await context.close();
  return picture;
}

await main();

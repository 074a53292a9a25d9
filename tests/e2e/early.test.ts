import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { choose } from "../browser/choose.ts";
import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";

const t = wordsOf("it");
const url = inject("appUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A page as a slow line shows it: there to be read, while the app is still on its way. Resolves to what lets it come. */
async function readBeforeTheApp(page: Page, path: string): Promise<() => void> {
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/assets\/main-[^/]+\.js$/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  return come;
}

test("what is written and sent before the app is there is answered once it is, and is in no address", async () => {
  const page = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  const come = await readBeforeTheApp(page, "/track");
  const code = page.getByRole("textbox", { name: t("cases.track.code") });
  const secret = page.getByRole("textbox", { name: t("cases.track.secret") });
  await code.fill("7K3M-2QXD-9");
  await secret.fill("nobody-knows");
  await page.getByRole("button", { name: t("cases.track.find") }).click();
  expect(page.url()).toBe(`${url}/track`);
  come();
  await page.getByText(t("cases.track.misread")).first().waitFor();
  expect(await code.inputValue()).toBe("7K3M-2QXD-9");
  expect(await secret.inputValue()).toBe("nobody-knows");
  expect(page.url()).toBe(`${url}/track`);
  await page.context().close();
});

test("a language chosen before the app is there is the page's language once it is", async () => {
  const page = await visitAs(browser, url, { profile: "SENIOR", locale: "it" });
  const come = await readBeforeTheApp(page, "/start");
  await choose(page.getByRole("radio", { name: "English" }));
  come();
  await page.getByRole("button", { name: wordsOf("en")("action.continue") }).click();
  await page.getByRole("radio", { name: wordsOf("en")("identity.profile.senior.label") }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.context().close();
});

test("a search needs no app", async () => {
  const page = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  await readBeforeTheApp(page, "/");
  await page.getByRole("searchbox").fill("carta d'identità");
  await page.keyboard.press("Enter");
  await page
    .getByRole("link", { name: /Carta d.identità/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe("/search");
  await page.context().close();
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";

const url = inject("appUrl");
const t = wordsOf("ar");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("who reads Arabic shows the form in Italian at the counter, and is told what the official words mean", async () => {
  const page = await visitAs(browser, url, { profile: "FOREIGNER", locale: "ar" });
  await page.goto("/new/street-light");
  await page.getByRole("button", { name: t("reading.beside.show") }).click();
  const form = page.getByRole("dialog", { name: t("reading.beside.show") });
  for (const [own, italian] of [
    [/^ضوء الشارع لا يعمل$/, "Lampione spento o rotto"],
    [/^• مطفأ$/, "• È spenta"],
  ] as const) {
    await form.getByText(own).waitFor();
    const shown = form.getByText(italian, { exact: true });
    expect(await shown.getAttribute("lang")).toBe("it");
    expect(await shown.getAttribute("dir")).toBe("ltr");
  }
  await form.getByRole("button", { name: t("action.close") }).click();

  await page.goto("/search?q=carta%20d%27identit%C3%A0");
  await page
    .getByRole("region", { name: t("knowledge.search.results") })
    .getByRole("link")
    .first()
    .click();
  await page.locator("article h1").waitFor();
  await page.getByRole("button", { name: t("reading.beside.words") }).click();
  const words = page.getByRole("dialog", { name: t("reading.beside.words") });
  await words.getByText("codice fiscale", { exact: true }).waitFor();
  await words.getByText(t("reading.beside.word.codiceFiscale")).waitFor();
  // Of the page's own words only.
  expect(await words.getByText("IMU", { exact: true }).count()).toBe(0);
  await page.context().close();
});

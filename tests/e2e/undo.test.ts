import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { noisePicture } from "../testkit/noise-picture.ts";

const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("a photo taken away and a form begun again come back with one tap, in sight on a phone", async () => {
  const page = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  const described = page.getByLabel(/^Che cosa hai visto/);
  const undo = page.getByRole("button", { name: t("cases.undo.back") });
  await page.goto("/new/street-light");
  await described.fill("Davanti alla scuola è buio.");
  const field = page.locator("input[type=file]");
  await field.setInputFiles({ name: "buio.png", mimeType: "image/png", buffer: noisePicture() });

  const remove = page.getByRole("button", { name: t("cases.photos.remove", { name: "buio.png" }) });
  await remove.click();
  await page.getByText(t("cases.undo.photo", { name: "buio.png" })).waitFor();
  expect(await remove.count()).toBe(0);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  const box = await undo.boundingBox();
  expect(box && box.y > 0 && box.y + box.height <= 844).toBe(true);
  await undo.click();
  await remove.waitFor();
  expect(await undo.count()).toBe(0);

  await page.getByRole("link", { name: t("action.back") }).click();
  await page.getByRole("heading", { name: t("cases.requestTypes.title") }).waitFor();
  await page.goBack();
  await page.getByRole("button", { name: t("cases.draft.discard") }).click();
  await page.getByText(t("cases.undo.draft")).waitFor();
  expect(await described.inputValue()).toBe("");
  await undo.click();
  await remove.waitFor();
  expect(await described.inputValue()).toBe("Davanti alla scuola è buio.");
  await page.context().close();
});

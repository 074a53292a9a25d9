import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { choose } from "../browser/choose.ts";
import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";

const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("from any page somebody of eighty asks to be called at a time that the desk has, one question a page", async () => {
  const page = await visitAs(browser, url, { profile: "SENIOR", locale: "it" });
  await page.goto("/search");
  await page
    .getByRole("region", { name: "Preferisci parlare con una persona?" })
    .getByRole("link", { name: "Ti richiamiamo noi" })
    .click();
  const onward = page
    .getByRole("button", { name: t("action.continue") })
    .or(page.getByRole("button", { name: t("cases.form.toReview") }));
  const time = page.getByRole("radiogroup", { name: "Quando ti chiamiamo?" });
  await time.getByRole("radio", { name: t("cases.slot.soon") }).waitFor();
  const slot = time.getByRole("radio").nth(1);
  const chosen = (await slot.getAttribute("value")) ?? "";
  await choose(slot);
  await onward.click();
  await page.getByRole("textbox", { name: "A quale numero?" }).fill("099 123456");
  await onward.click();
  await page.waitForURL(/step=description/);
  await onward.click();
  await page.getByRole("button", { name: t("cases.review.send") }).click();
  await page.getByRole("heading", { level: 1, name: t("cases.receipt.title") }).waitFor();
  const start = new Intl.DateTimeFormat("it", { timeStyle: "short", timeZone: "Europe/Rome" }).format(
    Date.parse(chosen),
  );
  await page
    .getByRole("listitem")
    .filter({ hasText: /^Ti chiamiamo/ })
    .getByText(start)
    .waitFor();
  await page.getByRole("link", { name: t("cases.receipt.follow") }).click();
  const timeline = page.getByRole("list", { name: t("cases.case.timeline") });
  await timeline.getByText(t("cases.slot.call")).waitFor();
  expect(await timeline.innerText()).toContain(start);
  await page.context().close();
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { Citizen, HELPER } from "./citizen.ts";

const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("who sits beside is named in the case, and on the sheet that is taken home", async () => {
  const page = await visitAs(browser, url, { profile: "ASSISTED", locale: "it" });
  await page.goto("/new/street-light");
  const citizen = new Citizen(page, "it");
  const { code } = await citizen.fileCase();
  await citizen.followCase();
  await page
    .getByRole("list", { name: t("cases.case.timeline") })
    .getByText(t("cases.entry.openedFor", { name: HELPER }))
    .waitFor();
  await page.goto(`/cases/${code}/print`);
  await page.getByText(code, { exact: true }).waitFor();
  const helper = page.locator("dl div").filter({ hasText: /^Scritta con te da/ });
  expect(await helper.innerText()).toContain(HELPER);
  expect(await page.locator(".paper svg").count()).toBeGreaterThan(0);
  await page.goto("/cases/7K3M-2QXD-9/print");
  await page.getByText(t("cases.track.misread")).waitFor();
  // Help is in the same place on the pages before and after.
  await page.goto(`/cases/${code}`);
  await page.getByRole("region", { name: "Preferisci parlare con una persona?" }).waitFor();
  await page.context().close();
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import { settle } from "../browser/settled.ts";
import { wordsOf } from "../browser/words.ts";

const url = inject("appUrl").replace("127.0.0.1", "localhost");
const t = wordsOf("it");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await newPage(browser, { baseURL: url, serviceWorkers: "block" });
});
afterAll(() => browser?.close());

test("SPID and CIE come first, by their official names, with words on what they are", async () => {
  await settle(page, "/sign-in?next=/cases");
  const titles = await page.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(titles[0]).toMatch(t("identity.federation.title"));
  expect(titles[1]).toMatch(t("identity.signIn.byEmail"));
  for (const name of ["SPID", "CIE"]) {
    const link = page.getByRole("link", { name: `Entra con ${name}`, exact: true });
    expect(await link.getAttribute("href")).toBe(`/sign-in/${name.toLowerCase()}?next=%2Fcases`);
  }
  await page.getByText(t("identity.federation.what")).click();
  await page.getByRole("link", { name: t("identity.federation.spidMore") }).waitFor();
  expect(await axeReport(page)).toBe("");
});

test("who comes back from a provider that does not answer reads why, and the other ways are there", async () => {
  await page.getByRole("link", { name: "Entra con CIE" }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(t("identity.problem.failed"));
  expect(await page.getByRole("textbox", { name: t("identity.signIn.email") }).isVisible()).toBe(true);
});

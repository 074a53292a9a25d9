import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { wordsOf } from "../browser/words.ts";
import { openCase } from "../testkit/cases.ts";
import { newCitizen } from "../testkit/personas.ts";
import { type Citizen, deviceOf, holds, messagesOf, newDeviceOf } from "./citizen-device.ts";

const url = inject("appUrl").replace("127.0.0.1", "localhost");
const t = wordsOf("it");
const BODY = "Parole da non perdere";
/** Stands in the form of a street light. */
const FORM = "È accesa anche di giorno";
let browser: Browser;
let ada: Citizen;
let code: string;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  ada = await newCitizen(url);
  ({ code } = await openCase(url, ada.token));
});
afterEach(() => page?.context().close());

const words = () => page.getByRole("textbox", { name: t("cases.reply.label") });
const send = () => page.getByRole("button", { name: t("cases.reply.send") }).click();

test("on a full device what is typed is said not to be kept, and is not lost", async () => {
  page = await newDeviceOf(browser, url, ada);
  // Before the first visit: the browser remembers for a while how much room there was.
  const chromium = await page.context().newCDPSession(page);
  await chromium.send("Storage.overrideQuotaForOrigin", { origin: url, quotaSize: 1 });
  await page.goto(`/cases/${code}`);
  await words().fill(BODY);
  await page.getByText(t("state.full")).waitFor();
  await page.context().setOffline(true);
  await send();
  await page.getByText(t("cases.error.unsent")).first().waitFor();
  expect(await words().inputValue()).toBe(BODY);
  await page.context().setOffline(false);
  await send();
  await expect.poll(() => messagesOf(url, ada.token, code)).toEqual([BODY]);
});

test("what can be read again is let go before what was typed", async () => {
  page = await deviceOf(browser, url, ada);
  await page.goto("/articles/carta-identita-elettronica");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  for (const kept of [title, FORM]) {
    await expect.poll(() => holds(page, kept), { timeout: 10_000 }).toBe(true);
  }
  await page.goto(`/cases/${code}`);
  await words().waitFor();
  await page.evaluate(fullUntilSomethingGoes);
  await words().fill(BODY);
  await expect.poll(() => holds(page, BODY)).toBe(true);
  expect(await holds(page, title)).toBe(false);
  expect(await holds(page, FORM)).toBe(true);
  expect(await page.getByText(t("state.full")).count()).toBe(0);
});

/** In the page: a device that takes nothing more until answers that it keeps have gone. */
function fullUntilSomethingGoes(): void {
  const { put, delete: remove } = IDBObjectStore.prototype;
  let full = true;
  IDBObjectStore.prototype.delete = function (query) {
    full &&= this.name !== "answers";
    return remove.call(this, query);
  };
  IDBObjectStore.prototype.put = function (...record) {
    if (full) throw new DOMException("No room", "QuotaExceededError");
    return put.apply(this, record);
  };
}

test("without Background Sync what waits goes by itself; the browser is asked to keep it once something waits", async () => {
  page = await deviceOf(browser, url, ada);
  await page.addInitScript(() => {
    delete (globalThis as { SyncManager?: unknown }).SyncManager;
    navigator.storage.persist = async () => {
      document.documentElement.dataset["asked"] = "yes";
      return true;
    };
  });
  const asked = () => page.evaluate(() => document.documentElement.dataset["asked"]);
  await page.goto(`/cases/${code}`);
  await words().fill(BODY);
  expect(await asked()).toBeUndefined();
  await page.context().setOffline(true);
  await send();
  await page.getByText(t("cases.reply.waits")).waitFor();
  expect(await asked()).toBe("yes");
  await page.context().setOffline(false);
  await expect.poll(() => messagesOf(url, ada.token, code), { timeout: 20_000 }).toEqual([BODY]);
});

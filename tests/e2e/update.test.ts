import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { type App, startApp } from "../testkit/app.ts";
import { Deployment } from "../testkit/deployment.ts";

const t = wordsOf("it");
let deployment: Deployment;
let app: App;
let browser: Browser;

beforeAll(async () => {
  [deployment, browser] = await Promise.all([Deployment.make(), launchChromium()]);
  app = await startApp({ entry: deployment.entry });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await deployment?.remove();
});

const description = (page: Page) => page.getByRole("textbox", { name: /^Che cosa hai visto/ });
/** The module that the page was started with. */
const version = (page: Page) => page.evaluate(startedWith);
const startedWith = () =>
  document.querySelector<HTMLElement>("script[data-app]")?.dataset["app"]?.split(" ")[0];

async function goTo(page: Page, link: string, title: string): Promise<void> {
  const name = t(link);
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name: t(title) }).waitFor();
}

test("a new version waits for the reader's word, and the draft survives it", async () => {
  const page = await visitAs(browser, app.url, { profile: "DIGITAL", locale: "it" });
  await page.goto("/new/street-light");
  await description(page).fill("Il lampione è");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const before = await version(page);
  await deployment.putNextVersion();
  await app.restart();

  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const reload = page.getByRole("button", { name: t("update.reload") });
  await reload.waitFor();
  expect(await description(page).inputValue()).toBe("Il lampione è");

  // Meanwhile the old version goes on, without a connection too.
  const other = await page.context().newPage();
  await page.context().setOffline(true);
  await other.goto("/new");
  await other.getByRole("heading", { level: 1, name: t("cases.requestTypes.title") }).waitFor();
  expect(await version(other)).toBe(before);
  await page.context().setOffline(false);

  // The last letters are typed just before.
  await description(page).fill("Il lampione è spento da ieri");
  await reload.click();
  await page.waitForFunction((old) => {
    const files = document.querySelector<HTMLElement>("script[data-app]")?.dataset["app"] ?? old;
    return !files.startsWith(old);
  }, before ?? "");
  await page.getByText(t("cases.draft.kept")).waitFor();
  expect(await description(page).inputValue()).toBe("Il lampione è spento da ieri");

  // Each finds the files of its own version that it had not asked for yet; nobody else's page was reloaded.
  await goTo(page, "nav.you", "identity.settings.title");
  expect(await version(page)).toContain(".next.");
  await goTo(other, "nav.you", "identity.settings.title");
  expect(await version(other)).toBe(before);
  expect(await settingsModule(other)).not.toContain(".next.");
  expect(await settingsModule(page)).toContain(".next.");
  await page.context().close();
});

/** The address from which the page has the module of the settings. */
function settingsModule(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      performance.getEntriesByType("resource").find(({ name }) => /\/settings-page-.*js$/.test(name))?.name,
  );
}

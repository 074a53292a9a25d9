import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { choose } from "../browser/choose.ts";
import { launchChromium } from "../browser/chromium.ts";
import { type Profile } from "../browser/preferences.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { giveVoice, saidOn, shownAsRead } from "./voice.ts";

const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const visit = (profile: Profile, device: "phone" | "desktop" = "phone"): Promise<Page> =>
  visitAs(browser, url, { profile, locale: "it" }, { device });

/** Opens a page and waits until what follows the first load is there too: keys, the panel, reading aloud. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => performance.getEntriesByName("served").length > 0);
}

const setting = (page: Page, name: string) => page.locator("html").getAttribute(`data-${name}`);

test("each setting is changed alone from any page, and nothing that is typed is lost", async () => {
  const page = await visit("DIGITAL", "desktop");
  await open(page, "/new/street-light");
  const description = page.getByRole("textbox", { name: /^Che cosa hai visto/ });
  await description.fill("Davanti alla scuola è buio.");
  const opener = page.getByRole("link", { name: t("nav.readingSize") });
  const panel = page.getByRole("dialog", { name: t("identity.panel.title") });
  await opener.click();
  await panel.getByLabel(t("identity.textSize.question")).selectOption("200");
  await choose(panel.getByRole("radio", { name: t("identity.theme.dark") }));
  await choose(panel.getByRole("radio", { name: t("identity.contrast.high") }));
  await choose(panel.getByRole("checkbox", { name: t("identity.switches.oneQuestionPerPage") }));
  expect(await setting(page, "text-size")).toBe("200");
  expect(await setting(page, "theme")).toBe("dark");
  expect(await setting(page, "contrast")).toBe("high");
  await panel.getByLabel(t("identity.language.label"), { exact: true }).selectOption("en");
  await page.getByRole("dialog", { name: wordsOf("en")("identity.panel.title") }).waitFor();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-opens"))).toBe("settings");
  expect(await page.getByRole("textbox", { name: /^What did you see/ }).inputValue()).toBe(
    "Davanti alla scuola è buio.",
  );
  await page.reload();
  expect(await setting(page, "text-size")).toBe("200");
  await page.context().close();
});

test("the palette leads anywhere and changes a setting by the keyboard alone", async () => {
  const page = await visit("DIGITAL", "desktop");
  await open(page, "/");
  const box = page.getByRole("combobox", { name: t("commands.label") });
  await page.keyboard.press("Control+k");
  await box.waitFor();
  await page.getByRole("option", { name: t("nav.cases") }).waitFor();
  await page.keyboard.type("lampione");
  await page.getByRole("option", { name: /^Lampione spento/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/new\/street-light$/);
  await box.waitFor({ state: "hidden" });
  await page.getByRole("textbox", { name: /^Che cosa hai visto/ }).waitFor();
  await page.keyboard.press("Control+k");
  await box.waitFor();
  await page.keyboard.type("scuro");
  await page.getByRole("option", { name: /Scuro$/, selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => setting(page, "theme")).toBe("dark");
  await box.waitFor({ state: "hidden" });
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: t("commands.key.title") }).waitFor();
  await page.context().close();
});

test("a page is read aloud in its language, sentence by sentence, and paused, and slowed", async () => {
  const page = await visit("SENIOR");
  await giveVoice(page, ["en-GB", "it-IT"]);
  await open(page, "/search");
  await page.getByRole("button", { name: t("reading.start") }).click();
  const [first] = await saidOn(page);
  expect(first).toMatchObject({ lang: "it" });
  expect(await shownAsRead(page)).toBe(first?.text);
  await page.evaluate(() => window.endSentence());
  const [, second] = await saidOn(page);
  expect(await shownAsRead(page)).toBe(second?.text);
  await page.getByRole("button", { name: t("reading.pause") }).click();
  expect(await saidOn(page)).toHaveLength(2);
  await choose(page.getByRole("radio", { name: t("reading.slow") }));
  await page.getByRole("button", { name: t("reading.resume") }).click();
  const again = (await saidOn(page)).at(-1);
  expect(again?.text).toBe(second?.text);
  expect(again?.rate).toBeLessThan(second?.rate ?? 0);
  await page.getByRole("button", { name: t("reading.stop") }).click();
  expect(await shownAsRead(page)).toBe("");
  await page.context().close();
});

test("a device without a voice for the language says so, and what to do", async () => {
  const page = await visit("SENIOR");
  await giveVoice(page, ["en-GB"]);
  await open(page, "/accessibility");
  await page.getByRole("button", { name: t("reading.start") }).click();
  await page.getByText(/non ha una voce per questa lingua \(italiano\)/).waitFor();
  expect(await saidOn(page)).toEqual([]);
  await page.context().close();
});

test("a photo and words shared from another app are in the form of the request that is chosen, and go nowhere before", async () => {
  const page = await visit("DIGITAL");
  await open(page, "/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const photo = await fetch(new URL("/icons/icon-192.png", url)).then((icon) => icon.arrayBuffer());
  // What a device's share sheet does with the manifest's share_target.
  await page.evaluate(
    ({ bytes }) => {
      const form = Object.assign(document.createElement("form"), {
        action: "/share",
        method: "post",
        enctype: "multipart/form-data",
      });
      const input = Object.assign(document.createElement("input"), { type: "file", name: "files" });
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(bytes)], "buca.png", { type: "image/png" }));
      input.files = files.files;
      form.append(input, Object.assign(document.createElement("input"), { name: "text", value: "È grande" }));
      document.body.append(form);
      form.submit();
    },
    { bytes: [...new Uint8Array(photo)] },
  );
  await page.getByText(/^La foto è pronta/).waitFor();
  expect(page.url()).toMatch(/\/new\?shared=1$/);
  await page.goto("/new/pothole");
  const shared = page.getByRole("listitem").filter({ hasText: "buca.png" });
  await shared.waitFor();
  const description = page.getByRole("textbox", { name: /^Che cosa hai visto/ });
  await expect.poll(() => description.inputValue()).toBe("È grande");
  // It is part of the draft from now on, and of no other.
  await page.getByRole("link", { name: t("nav.home") }).click();
  await page.getByRole("heading", { level: 1, name: t("knowledge.home.title") }).waitFor();
  await page.goto("/new/pothole");
  await shared.waitFor();
  expect(await shared.count()).toBe(1);
  await page.context().close();
});

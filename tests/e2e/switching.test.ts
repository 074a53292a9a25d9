import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { choose } from "../browser/choose.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import { preferencesCookie, PROFILES, type Profile } from "../browser/preferences.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { newEmail, signInCodeFor } from "../testkit/personas.ts";
import { Citizen } from "./citizen.ts";

const url = inject("appUrl");
const t = wordsOf("it");
const TYPED = "Una cosa scritta a metà";
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const visit = (profile: Profile): Promise<Page> =>
  visitAs(browser, url, { profile, locale: "it" }, { device: "desktop" });

/** Over the page: letters twice as large, plain words, one question a page, and then another language. */
async function changeMuch(page: Page): Promise<void> {
  await page.getByRole("link", { name: t("nav.readingSize") }).click();
  const panel = page.getByRole("dialog", { name: t("identity.panel.title") });
  await panel.getByLabel(t("identity.textSize.question")).selectOption("200");
  await choose(panel.getByRole("checkbox", { name: t("identity.switches.oneQuestionPerPage") }));
  await choose(panel.getByRole("checkbox", { name: t("identity.switches.readAloud") }));
  await panel.getByLabel(t("identity.language.label"), { exact: true }).selectOption("ar");
  await page.getByRole("dialog", { name: wordsOf("ar")("identity.panel.title") }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("html[dir=rtl][data-text-size='200']").waitFor();
}

const firstField = (page: Page): Locator =>
  page.getByRole("main").locator("input:not([type=hidden], [type=radio], [type=checkbox]), textarea").first();

test("on each page where one writes, what is half written is there after each change of a setting", async () => {
  for (const path of ["/search", "/track", "/sign-in", "/new/street-light"]) {
    const page = await visit("DIGITAL");
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName("served").length > 0);
    await firstField(page).fill(TYPED);
    const written = await firstField(page).inputValue();
    await changeMuch(page);
    expect({ path, written: await firstField(page).inputValue() }).toEqual({ path, written });
    await page.context().close();
  }
});

test("a message to the desk, and a request, outlive the change of the whole profile", async () => {
  const page = await visit("DIGITAL");
  await page.goto("/new/street-light");
  const citizen = new Citizen(page, "it");
  await citizen.fileCase();
  await citizen.followCase();
  const message = page.getByRole("textbox", { name: t("cases.reply.label") });
  await message.fill(TYPED);
  await changeMuch(page);
  const inArabic = page.getByRole("textbox", { name: wordsOf("ar")("cases.reply.label") });
  expect(await inArabic.inputValue()).toBe(TYPED);
  await page.context().close();

  const other = await visit("DIGITAL");
  await other.goto("/new/street-light");
  await other.waitForFunction(() => performance.getEntriesByName("served").length > 0);
  await other.getByRole("textbox", { name: /^Che cosa hai visto/ }).fill(TYPED);
  await other.getByRole("link", { name: t("nav.readingSize") }).click();
  await other.getByRole("link", { name: t("identity.panel.profile") }).click();
  await choose(other.getByRole("radio", { name: t("identity.profile.senior.label") }));
  await other.locator("html[data-profile=senior]").waitFor();
  await other.goto("/new/street-light");
  const kept = other.getByRole("textbox", { name: /^Che cosa succede/ });
  await expect.poll(() => kept.inputValue()).toBe(TYPED);
  await other.context().close();
});

test.each(PROFILES)("%s is in the page that the server sends, before any script", async (profile) => {
  const { name, value } = preferencesCookie(profile, "ar");
  for (const path of ["/", "/new/street-light", "/cases", "/settings", "/nowhere"]) {
    const page = await fetch(`${url}${path}`, { headers: { cookie: `${name}=${value}` } });
    const [html = ""] = /<html[^>]*>/.exec(await page.text()) ?? [];
    expect(html).toContain('lang="ar"');
    expect(html).toContain('dir="rtl"');
    expect(html).toContain(`data-profile="${profile.toLowerCase()}"`);
    expect(html).toContain(profile === "SENIOR" ? 'data-text-size="150"' : "data-text-size=");
  }
});

test("what is set on one device is set on the next, and says how the person is told of news", async () => {
  const email = newEmail();
  const first = await visit("SENIOR");
  const used = await signIn(first, email);
  const kept = first.waitForResponse((one) => (one.request().postData() ?? "").includes("textSize"));
  await first.getByRole("link", { name: t("nav.readingSize") }).click();
  await first.getByLabel(t("identity.textSize.question")).selectOption("250");
  await kept;
  await first.context().close();

  const second = await newPage(browser, { baseURL: url, device: "desktop" });
  await signIn(second, email, [used]);
  await second.locator("html[data-profile=senior][data-text-size='250'][data-contrast=high]").waitFor();
  // As the account has it: this device has never been told.
  const cookie = (await second.context().cookies()).find(({ name }) => name === "prefs");
  const settings = JSON.parse(decodeURIComponent(cookie?.value ?? "")) as unknown;
  expect(settings).toMatchObject({ profile: "SENIOR", notices: "PHONE", locale: "it", register: "PLAIN" });
  await second.context().close();
});

/** With the code in the mail, none of those used; resolves to it. */
async function signIn(page: Page, email: string, used: readonly string[] = []): Promise<string> {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: t("identity.signIn.email") }).fill(email);
  await page.getByRole("button", { name: t("identity.signIn.sendCode") }).click();
  const code = await signInCodeFor(url, email, used);
  await page.getByRole("textbox", { name: t("identity.signIn.code") }).fill(code);
  await page.getByRole("button", { name: t("identity.signIn.enter") }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/sign-in");
  return code;
}

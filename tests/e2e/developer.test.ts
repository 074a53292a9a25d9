import { createHash, randomUUID } from "node:crypto";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium } from "../browser/chromium.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns } from "../browser/visitor.ts";

/** The origin that the authorization server calls itself by, so that its cookies come back. */
const url = inject("appUrl").replace("127.0.0.1", "localhost");
const NAME = `Pocket ${randomUUID().slice(0, 8)}`;
let browser: Browser;
let page: Page;
let clientId = "";

beforeAll(async () => {
  browser = await launchChromium();
  const towns = await prepareTowns(url);
  const look = { profile: "DIGITAL", locale: "en" } as const;
  page = await openAs(browser, towns, "citizen", look, { device: "phone", serviceWorkers: "block" });
  page.setDefaultTimeout(15_000);
});
afterAll(() => browser?.close());

const focusIn = (part: Locator) => part.evaluate((element) => element === document.activeElement);
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

test("a developer may ask for every scope there is, and is told what is wrong with an app", async () => {
  await settle(page, "/developers/apps/new");
  const boxes = page.getByRole("checkbox");
  const offered = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const server = await fetch(`${url}/.well-known/oauth-authorization-server`);
  const { scopes_supported: supported } = (await server.json()) as { scopes_supported: string[] };
  // The library names it always; it gives an app nothing here, so nobody is offered it.
  expect([...offered, "openid"].toSorted()).toEqual(supported.toSorted());
  await press("Register");
  await page.getByRole("alert").getByRole("link").first().waitFor();
  expect(await axeReport(page)).toBe("");
});

test("registers it, copies its secret once, and adds where it is told what happens", async () => {
  await page.getByLabel("Name").fill(NAME);
  await page.getByLabel("Redirect addresses").fill(`${url}/track`);
  await page.getByLabel("Your e-mail").fill("developer@example.org");
  await press("Register");
  await page.getByText(/^sportello_secret_/).waitFor();
  expect(await axeReport(page)).toBe("");
  await page.getByRole("link", { name: "Go to the app" }).click();
  await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
  clientId = await page.locator("main code").first().innerText();
  await page.getByLabel("Address", { exact: true }).fill("https://pocket.invalid/hooks");
  await press(/^Add$/);
  await page.getByText(/^whsec_/).waitFor();
  expect(await focusIn(page.getByRole("group", { name: "Copy it now" }))).toBe(true);
  await press("Send a test message");
  await page.getByText("webhook.test").first().waitFor();
  expect(await axeReport(page)).toBe("");
});

test("is told at the field what is wrong with an address, in a summary that takes the focus", async () => {
  await page.getByText("Add an address").click();
  const address = page.getByLabel("Address", { exact: true });
  await address.fill("pocket");
  await press(/^Add$/);
  const summary = page.getByRole("alert");
  await summary.waitFor();
  expect(await focusIn(summary)).toBe(true);
  expect(await address.getAttribute("aria-describedby")).toBe("hook-url-hint hook-url-error");
  await summary.getByRole("link").click();
  expect(await focusIn(address)).toBe(true);
  expect(await axeReport(page)).toBe("");
});

test("is asked before an address is deleted, and hears that it is gone", async () => {
  const address = page.getByRole("heading", { name: "https://pocket.invalid/hooks" });
  const question = page.getByRole("dialog", { name: /^Delete https:/ });
  await page.getByText("Change the events or the secret, or delete").click();
  await press("Delete this address");
  await question.waitFor();
  expect(await axeReport(page)).toBe("");
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "hidden" });
  expect(await address.isVisible()).toBe(true);
  await press("Delete this address");
  await question.getByRole("button", { name: "Yes, delete" }).click();
  await page.getByText("Done. We write to https://pocket.invalid/hooks no more.").waitFor();
  await address.waitFor({ state: "detached" });
  expect(await focusIn(page.getByRole("heading", { name: "Webhooks" }))).toBe(true);
});

test("a citizen reads who asks for what, allows it, and is back at the app with a code", async () => {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    redirect_uri: `${url}/track`,
    scope: "cases:read",
    state: "s",
    code_challenge: createHash("sha256").update(randomUUID()).digest("base64url"),
    code_challenge_method: "S256",
  });
  await page.goto(`${url}/oauth/authorize?${query}`);
  await page.getByRole("heading", { level: 1, name: new RegExp(NAME) }).waitFor();
  expect(await axeReport(page)).toBe("");
  await press("Yes, connect");
  await page.waitForURL(/\/track\?code=/);
});

test("and ends it again, after a question", async () => {
  await settle(page, "/settings/apps");
  await press(`Disconnect ${NAME}`);
  await page.getByRole("dialog").getByRole("button", { name: "Yes, disconnect" }).click();
  const news = page.getByText(`${NAME} is disconnected`);
  await news.waitFor();
  expect(await focusIn(page.locator("[tabindex='-1']").filter({ has: news }).last())).toBe(true);
  expect(await page.getByRole("heading", { name: NAME }).count()).toBe(0);
});

test("nobody is erased before they say that they have read what happens", async () => {
  await settle(page, "/my-data");
  await press("Erase my data");
  const summary = page.getByRole("alert");
  await summary.waitFor();
  expect(await focusIn(summary)).toBe(true);
  await summary.getByRole("link").click();
  expect(await focusIn(page.getByLabel("I have read what happens"))).toBe(true);
  expect(await axeReport(page)).toBe("");
});

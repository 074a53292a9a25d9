import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { Operator } from "./operator.ts";

const url = inject("appUrl");
const t = wordsOf("it");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const log = (page: Page) => page.getByRole("log", { name: t("assistant.log") });
const said = (page: Page) =>
  log(page)
    .getByRole("listitem")
    .filter({ has: page.locator(".assistant-who") });

/** Writes a question and waits for what is said to it. */
async function ask(page: Page, question: string): Promise<string> {
  const before = await said(page).count();
  await page.getByRole("textbox", { name: t("assistant.label") }).fill(question);
  await page.keyboard.press("Enter");
  await said(page)
    .nth(before + 1)
    .waitFor();
  return said(page)
    .nth(before + 1)
    .innerText();
}

test("the assistant cites its page, admits what it does not know, hands over with all that was said, and is silent", async () => {
  const page = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  await page.goto("/assistant");
  await page.getByRole("heading", { level: 1, name: t("assistant.title") }).waitFor();
  const question = "Quanto costa la carta d'identità elettronica?";
  expect(await ask(page, question)).toContain("22");
  const source = said(page)
    .last()
    .getByRole("link", { name: /Carta d.identità/ })
    .first();
  expect(await source.getAttribute("href")).toMatch(/^\/articles\/carta-identita/);

  expect(await ask(page, "Qual è la capitale della Mongolia?")).toContain("Non lo so");
  // It is still there after a reload.
  await page.reload();
  await log(page).getByText(question).waitFor();
  expect(await said(page).count()).toBe(5);

  await page
    .getByRole("button", { name: t("assistant.toPerson") })
    .last()
    .click();
  await page.getByRole("textbox", { name: t("assistant.handOver.phone") }).fill("333 1234567");
  await page.getByRole("button", { name: t("assistant.handOver.send") }).click();
  const open = said(page)
    .last()
    .getByRole("link", { name: /^Apri / });
  await open.waitFor();
  const code = ((await open.getAttribute("href")) ?? "").split("/").at(-1) ?? "";

  const silent = await ask(page, question);
  expect(silent).toContain(code);
  expect(silent).not.toContain("22");
  await open.last().click();
  await page
    .getByRole("list", { name: t("cases.case.timeline") })
    .getByText(question)
    .first()
    .waitFor();
  await page.context().close();

  const desk = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  const operator = new Operator(desk, "Lucia Greco");
  await operator.signIn();
  await operator.takeCharge(code);
  await desk.getByText("Qual è la capitale della Mongolia?").first().waitFor();
  await desk
    .getByText("L’assistente automatico")
    .or(desk.getByText("L'assistente automatico"))
    .first()
    .waitFor();
  await desk.context().close();
});

test("a request that is being written is solved by an article that is offered", async () => {
  const page = await visitAs(browser, url, { profile: "DIGITAL", locale: "it" });
  await page.goto("/new/information");
  await page
    .getByRole("textbox", { name: /^Che cosa vuoi sapere/ })
    .fill("Quanto costa la carta d'identità elettronica?");
  await page
    .getByText(/^Forse la risposta c.è già/)
    .first()
    .waitFor();
  await page
    .locator("summary")
    .filter({ hasText: /^Forse la risposta/ })
    .click();
  await page
    .getByRole("listitem")
    .filter({ hasText: /Carta d.identità elettronica/ })
    .first()
    .getByRole("button", { name: t("cases.suggestions.solved") })
    .click();
  await page.getByRole("heading", { level: 1, name: t("cases.solved.title") }).waitFor();
  expect(await page.getByText(t("cases.solved.lead")).count()).toBe(1);
  await page.context().close();
});

import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium } from "../browser/chromium.ts";
import { wordsOf } from "../browser/words.ts";
import { openCase } from "../testkit/cases.ts";
import { newCitizen } from "../testkit/personas.ts";
import { deviceOf, enterAs, holds, messagesOf } from "./citizen-device.ts";

const url = inject("appUrl").replace("127.0.0.1", "localhost");
const t = wordsOf("it");
const BODY = "Parole che aspettano";
const BEGUN = "Un modulo cominciato";
let browser: Browser;
const description = (page: Page) => page.getByRole("textbox", { name: /^Che cosa hai visto/ });

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** A message that waits. */
async function writeOffline(page: Page, code: string): Promise<void> {
  await page.goto(`/cases/${code}`);
  const words = page.getByRole("textbox", { name: t("cases.reply.label") });
  await words.waitFor();
  await page.context().setOffline(true);
  await words.fill(BODY);
  await page.getByRole("button", { name: t("cases.reply.send") }).click();
  await page.getByText(t("cases.reply.waits")).waitFor();
}

const fail = (route: Route): Promise<void> => route.fulfill({ status: 500, body: "broken" });

/** Asks to leave, with something waiting of which the service makes `fate` for the moment. */
async function askToLeave(page: Page, fate = fail): Promise<void> {
  await page.context().route("**/graphql", async (route) => {
    const { variables } = route.request().postDataJSON() as { variables: { input?: { body?: string } } };
    await (variables.input?.body === BODY ? fate(route) : route.continue());
  });
  await page.context().setOffline(false);
  await page.goto("/settings");
  await page.getByRole("button", { name: t("nav.signOut") }).click();
  await page.getByRole("heading", { name: t("offline.leaving.title") }).waitFor();
}

test("what waits is kept encrypted for its person, and nobody else sees or sends it", async () => {
  const [ada, eva] = [await newCitizen(url), await newCitizen(url)];
  const { code } = await openCase(url, ada.token);
  const page = await deviceOf(browser, url, ada);
  await page.goto("/new/street-light");
  await description(page).fill(BEGUN);
  await expect.poll(() => holds(page, BEGUN)).toBe(true);
  const other = await page.context().newPage();
  await other.goto("/settings");
  await other.getByRole("button", { name: t("nav.signOut") }).waitFor();
  await writeOffline(page, code);
  expect(await holds(page, BODY)).toBe(true);
  // It is on its way while its writer leaves, and its answer comes when they have left.
  const onItsWay: Route[] = [];
  await askToLeave(page, async (route) => void onItsWay.push(route));
  await expect.poll(() => onItsWay.length).toBeGreaterThan(0);
  expect(await axeReport(page)).toBe("");
  await page.getByRole("button", { name: t("offline.leaving.keep") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  await other.getByText(t("identity.account.anonymous")).waitFor();
  const json = { data: { postMessage: { errors: [] } } };
  for (const route of onItsWay) await route.fulfill({ json }).catch(() => undefined);
  await other.close();
  await page.context().unrouteAll();
  await page.goto("/outbox");
  await page.getByRole("heading", { level: 1, name: t("offline.outbox.empty") }).waitFor();
  for (const words of [BODY, BEGUN, code]) expect(await holds(page, words)).toBe(false);

  await enterAs(page, url, eva);
  await page.goto("/outbox");
  await page.getByRole("heading", { level: 1, name: t("offline.outbox.empty") }).waitFor();
  expect(await messagesOf(url, ada.token, code)).toEqual([]);

  const again = await newCitizen(url, ada.email);
  await enterAs(page, url, again);
  await page.goto(`/cases/${code}`);
  await expect.poll(() => messagesOf(url, again.token, code), { timeout: 20_000 }).toEqual([BODY]);
  await page.goto("/new/street-light");
  await page.getByText(t("cases.draft.kept")).waitFor();
  expect(await description(page).inputValue()).toBe(BEGUN);
  expect(await messagesOf(url, again.token, code)).toEqual([BODY]);
  await page.context().close();
});

test("what waits is sent before leaving, or thrown away when that is confirmed", async () => {
  const ada = await newCitizen(url);
  const { code } = await openCase(url, ada.token);
  const page = await deviceOf(browser, url, ada);
  await writeOffline(page, code);
  await askToLeave(page);
  await page.getByRole("button", { name: t("offline.leaving.send") }).click();
  await page.getByText(t("offline.leaving.notAllSent")).waitFor();
  await page.context().unrouteAll();
  await page.getByRole("button", { name: t("offline.leaving.send") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  expect(await messagesOf(url, ada.token, code)).toEqual([BODY]);
  expect(await holds(page, BODY)).toBe(false);

  const eva = await newCitizen(url);
  const other = await openCase(url, eva.token);
  await enterAs(page, url, eva);
  await writeOffline(page, other.code);
  await askToLeave(page);
  await page.getByRole("button", { name: t("offline.leaving.discard") }).click();
  await page.getByRole("button", { name: t("offline.leaving.discardConfirm") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  expect(await holds(page, BODY)).toBe(false);
  expect(await messagesOf(url, eva.token, other.code)).toEqual([]);
  await page.context().close();
});

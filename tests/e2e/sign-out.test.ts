import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeReport } from "../browser/axe.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import { preferencesCookie } from "../browser/preferences.ts";
import { storedCookie } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { openCase } from "../testkit/cases.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import { newCitizen } from "../testkit/personas.ts";

const url = inject("appUrl").replace("127.0.0.1", "localhost");
const t = wordsOf("it");
const BODY = "Parole che aspettano";
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

type Citizen = Awaited<ReturnType<typeof newCitizen>>;

/** A device on which this person is signed in. */
async function deviceOf({ cookie }: Citizen): Promise<Page> {
  const page = await newPage(browser, {
    baseURL: url,
    storage: {
      cookies: [
        storedCookie({ name: "session", value: cookie }, url),
        storedCookie(preferencesCookie("DIGITAL", "it"), url),
      ],
      origins: [],
    },
  });
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

async function enterAs(page: Page, { cookie }: Citizen): Promise<void> {
  await page.context().addCookies([storedCookie({ name: "session", value: cookie }, url)]);
}

/** A message that waits, and a form that was begun; then back online, before anything is sent. */
async function writeOffline(page: Page, code: string): Promise<void> {
  await page.goto(`/cases/${code}`);
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: t("cases.reply.label") }).fill(BODY);
  await page.getByRole("button", { name: t("cases.reply.send") }).click();
  await page.getByText(t("cases.reply.waits")).waitFor();
}

/** Everything that the page's databases hold, as text. */
async function allStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const held = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve) => {
            const asked = indexedDB.open(name);
            asked.onsuccess = () => {
              const [store] = asked.result.objectStoreNames;
              if (store === undefined) return resolve([]);
              const values = asked.result.transaction(store).objectStore(store).getAll();
              values.onsuccess = () => resolve(values.result);
            };
          }),
      ),
    );
    return JSON.stringify(held);
  });
}

async function messagesOf(token: string, code: string): Promise<string[]> {
  const query = `query Messages($code: String!) { case(code: $code) { entries(first: 20) { nodes { kind body } } } }`;
  const answer = await post<{ case: { entries: { nodes: { kind: string; body: string }[] } } }>(
    url,
    query,
    { code },
    { token },
  );
  return dataOf(answer)
    .case.entries.nodes.filter(({ kind }) => kind === "MESSAGE")
    .map(({ body }) => body);
}

/** Asks to leave, with something waiting that the service refuses to take for the moment. */
async function askToLeave(page: Page): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const { variables } = route.request().postDataJSON() as { variables: { input?: { body?: string } } };
    await (variables.input?.body === BODY
      ? route.fulfill({ status: 500, body: "broken" })
      : route.continue());
  });
  await page.context().setOffline(false);
  await page.goto("/settings");
  await page.getByRole("button", { name: t("nav.signOut") }).click();
  await page.getByRole("heading", { name: t("offline.leaving.title") }).waitFor();
}

test("what waits is kept encrypted for its person, and nobody else sees or sends it", async () => {
  const [ada, eva] = [await newCitizen(url), await newCitizen(url)];
  const { code } = await openCase(url, ada.token);
  const page = await deviceOf(ada);
  await writeOffline(page, code);
  expect(await allStored(page)).toContain(BODY);
  await askToLeave(page);
  expect(await axeReport(page)).toBe("");
  await page.getByRole("button", { name: t("offline.leaving.keep") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  const left = await allStored(page);
  expect(left).not.toContain(BODY);
  expect(left).not.toContain(code);
  await page.unrouteAll();

  await enterAs(page, eva);
  await page.goto("/outbox");
  await page.getByRole("heading", { level: 1, name: t("offline.outbox.empty") }).waitFor();
  expect(await messagesOf(ada.token, code)).toEqual([]);

  const again = await newCitizen(url, ada.email);
  await enterAs(page, again);
  await page.goto(`/cases/${code}`);
  await expect.poll(() => messagesOf(again.token, code), { timeout: 20_000 }).toEqual([BODY]);
  await page.context().close();
});

test("what waits is sent before leaving, or thrown away when that is confirmed", async () => {
  const ada = await newCitizen(url);
  const { code } = await openCase(url, ada.token);
  const page = await deviceOf(ada);
  await writeOffline(page, code);
  await askToLeave(page);
  await page.getByRole("button", { name: t("offline.leaving.send") }).click();
  await page.getByText(t("offline.leaving.notAllSent")).waitFor();
  await page.unrouteAll();
  await page.getByRole("button", { name: t("offline.leaving.send") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  expect(await messagesOf(ada.token, code)).toEqual([BODY]);
  expect(await allStored(page)).not.toContain(BODY);

  const eva = await newCitizen(url);
  const other = await openCase(url, eva.token);
  await enterAs(page, eva);
  await writeOffline(page, other.code);
  await askToLeave(page);
  await page.getByRole("button", { name: t("offline.leaving.discard") }).click();
  await page.getByRole("button", { name: t("offline.leaving.discardConfirm") }).click();
  await page.getByText(t("identity.account.anonymous")).waitFor();
  expect(await allStored(page)).not.toContain(BODY);
  expect(await messagesOf(eva.token, other.code)).toEqual([]);
  await page.context().close();
});

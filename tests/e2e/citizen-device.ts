import type { Browser, Page } from "playwright-core";

import { storedCookie, visitAs } from "../browser/visitor.ts";
import { dataOf, post } from "../testkit/graphql.ts";
import type { newCitizen } from "../testkit/personas.ts";

export type Citizen = Awaited<ReturnType<typeof newCitizen>>;

/** A device on which this person is signed in, and that was never here. */
export function newDeviceOf(browser: Browser, url: string, { cookie }: Citizen): Promise<Page> {
  const session = [{ name: "session", value: cookie }];
  return visitAs(browser, url, { profile: "DIGITAL", locale: "it" }, { session });
}

/** A device on which this person is signed in, and that starts offline too. */
export async function deviceOf(browser: Browser, url: string, citizen: Citizen): Promise<Page> {
  const page = await newDeviceOf(browser, url, citizen);
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** From now on this person is signed in on the device. */
export async function enterAs(page: Page, url: string, { cookie }: Citizen): Promise<void> {
  await page.context().addCookies([storedCookie({ name: "session", value: cookie }, url)]);
}

/** Whether these words are anywhere in what the app keeps on the device. */
export async function holds(page: Page, words: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
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
    return JSON.stringify(held).includes(wanted);
  }, words);
}

/** The messages that a case has at the service. */
export async function messagesOf(url: string, token: string, code: string): Promise<string[]> {
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

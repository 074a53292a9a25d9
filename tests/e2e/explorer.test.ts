import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { axeViolations, describeViolations } from "../browser/axe.ts";
import { launchChromium, newPage } from "../browser/chromium.ts";
import { storedCookie } from "../browser/visitor.ts";
import { signInAsPersona } from "../testkit/personas.ts";

declare global {
  interface Window {
    /** What the page's content security policy has refused. */
    refused: string[];
  }
}

/** What GraphiQL itself would have to change. */
const EXCEPTIONS = new Set([
  // Each tab holds a button to close it; the keyboard reaches both.
  "nested-interactive",
  // CodeMirror scrolls what its text area, which has the focus, moves through.
  "scrollable-region-focusable",
]);

const url = inject("appUrl");
let browser: Browser;
let page: Page;
const sent: Request[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await newPage(browser, { baseURL: url, device: "desktop", locale: "en", reducedMotion: true });
  page.setDefaultTimeout(15_000);
  await page.context().addCookies([storedCookie({ name: "session", value: "somebody-beside" }, url)]);
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.refused.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => sent.push(request));
  await page.goto("/explorer");
  // The editors are fetched after the page.
  await page.locator(".graphiql-query-editor .CodeMirror-line").first().waitFor();
  await page.locator(".result-window .CodeMirror").waitFor();
});
afterAll(() => browser?.close());

const answer = () => page.locator(".result-window");
const run = () => page.getByRole("button", { name: /execute query/i }).click();

test("it runs the first query as it comes, on public data", async () => {
  await run();
  await answer().getByText("searchKnowledge").waitFor();
  expect(await answer().innerText()).toMatch(/carta/i);
});

test("it shows what the answer cost, at its end", async () => {
  const code = answer().locator(".CodeMirror-scroll");
  await code.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await answer().getByText('"cost"').waitFor();
  expect(await answer().innerText()).toMatch(/"requested": \d+,[^]*"remaining": \d+/);
});

test("it knows the schema", async () => {
  await page.getByRole("button", { name: /documentation explorer/i }).click();
  await page.getByRole("link", { name: "Query" }).first().click();
  await page.locator(".graphiql-doc-explorer-content").getByText("searchKnowledge").waitFor();
  expect(await page.locator(".graphiql-doc-explorer-content").innerText()).toContain("requestTypes");
});

test("it sends the token that is typed, keeps it in this tab, and never a cookie", async () => {
  const { token } = await signInAsPersona(url, "citizen-senior");
  await page.getByLabel("Access token").fill(token);
  await page.getByRole("tab", { name: "MyCases" }).click();
  await run();
  await answer().getByText('"openedAt"').first().waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["explorer-token"]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(token);
  const posts = sent.filter((request) => request.method() === "POST");
  const headers = await Promise.all(posts.map((request) => request.allHeaders()));
  expect(headers.map(({ cookie }) => cookie)).toEqual(posts.map(() => undefined));
  expect(headers.at(-1)?.["authorization"]).toBe(`Bearer ${token}`);
});

test("dialogs open, axe finds nothing wrong, and the policy has refused nothing", async () => {
  expect(describeViolations((await axeViolations(page)).filter(({ id }) => !EXCEPTIONS.has(id)))).toBe("");
  await page.getByRole("button", { name: /settings dialog/i }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  expect(complaints).toEqual([]);
  expect(sent.map((request) => new URL(request.url()).origin)).toEqual(sent.map(() => url));
});

test("its files are cached for ever, the page is asked for each time", async () => {
  const headersOf = async (path: string) => (await fetch(`${url}${path}`)).headers;
  const script = /src="([^"]+)"/.exec(await (await fetch(`${url}/explorer`)).text())?.[1] ?? "";
  expect((await headersOf("/explorer")).get("cache-control")).toBe("no-cache");
  expect((await headersOf("/explorer")).get("content-security-policy")).not.toContain("unsafe");
  expect((await headersOf(script)).get("cache-control")).toMatch(/immutable/);
  expect(await (await fetch(`${url}/sw.js`)).text()).not.toContain("/explorer/assets");
});

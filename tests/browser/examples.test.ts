import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

import { measureLegibility } from "../audit/legibility.ts";
import { lostAt320 } from "../audit/reflow.ts";
import { axeReport } from "./axe.ts";
import { launchChromium, newPage } from "./chromium.ts";

const NORMAL = { text: 16, target: 44, contrast: 4.5 };
const HIGH = { ...NORMAL, contrast: 7 };

/** Mode of pwa/src/ui/examples/modes.ts → what everything in it must reach. */
const MODES = {
  light: NORMAL,
  dark: NORMAL,
  high: HIGH,
  "high-dark": HIGH,
  senior: { text: 20, target: 56, contrast: 7 },
  rtl: NORMAL,
  long: NORMAL,
  "text-200": { ...NORMAL, text: 32 },
};
type Mode = keyof typeof MODES;

/** Two examples of one component may bear one name on the page that shows all. */
const NOT_TOGETHER = ["landmark-unique"];

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const root = fileURLToPath(new URL("../../pwa/", import.meta.url));
  server = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, proxy: {} },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === "string") throw new Error("The examples' server did not start.");
  browser = await launchChromium();
  page = await newPage(browser, { baseURL: `http://127.0.0.1:${address.port}`, reducedMotion: true });
  await page.goto("/src/ui/examples/index.html#light/button/primary");
  await page.waitForFunction(() => document.documentElement.dataset["shown"]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A place on the examples' page: a mode, with an example to be shown alone. */
async function faultsOf(mode: Mode, id?: string): Promise<string[]> {
  const place = id ? `${mode}/${id}` : mode;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForFunction((hash) => document.documentElement.dataset["shown"] === hash, place);
  const { text, target, contrast } = await measureLegibility(page, MODES[mode]);
  return [
    await axeReport(page, id ? [] : NOT_TOGETHER),
    ...text.under,
    ...target.under,
    ...contrast.under,
    ...(await lostAt320(page)),
  ]
    .filter((fault) => fault !== "")
    .map((fault) => `${place}\n${fault}`);
}

test("every component's example is accessible, alone", async () => {
  const faults: string[] = [];
  for (const id of await ids("exampleIds", 40)) faults.push(...(await faultsOf("light", id)));
  expect(faults.join("\n")).toBe("");
}, 120_000);

test.each(Object.keys(MODES) as Mode[])("all examples together are accessible: %s", async (mode) => {
  const faults = await faultsOf(mode);
  for (const id of await ids("coveringIds", 1)) faults.push(...(await faultsOf(mode, id)));
  expect(faults.join("\n")).toBe("");
});

/** What the page tells of its examples: at least so many. */
async function ids(list: "exampleIds" | "coveringIds", least: number): Promise<string[]> {
  const found = await page.evaluate((name) => (window as never)[name] as string[], list);
  expect(found.length).toBeGreaterThanOrEqual(least);
  return found;
}

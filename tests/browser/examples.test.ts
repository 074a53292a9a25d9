import { fileURLToPath } from "node:url";

import type { Browser, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

import { measureLegibility } from "../audit/legibility.ts";
import { lostAt320 } from "../audit/reflow.ts";
import { axeReport } from "./axe.ts";
import { launchChromium, newPage } from "./chromium.ts";

/** axe looks at what changes colours, sizes or direction; the other modes are only measured. */
const NORMAL = { text: 16, target: 44, contrast: 4.5, axe: true };
const HIGH = { ...NORMAL, contrast: 7 };

/** Mode of pwa/src/ui/examples/modes.ts → what everything in it must reach. */
const MODES = {
  light: NORMAL,
  dark: NORMAL,
  high: { ...HIGH, axe: false },
  "high-dark": { ...HIGH, axe: false },
  senior: { text: 20, target: 56, contrast: 7, axe: true },
  rtl: NORMAL,
  long: { ...NORMAL, axe: false },
  "text-200": { ...NORMAL, text: 32, axe: false },
};

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

async function faultsOf(mode: keyof typeof MODES, id: string): Promise<string[]> {
  const place = `${mode}/${id}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForFunction((hash) => document.documentElement.dataset["shown"] === hash, place);
  const bars = MODES[mode];
  const { text, target, contrast } = await measureLegibility(page, bars);
  return [
    bars.axe ? await axeReport(page) : "",
    ...text.under,
    ...target.under,
    ...contrast.under,
    ...(await lostAt320(page)),
  ]
    .filter((fault) => fault !== "")
    .map((fault) => `${place}\n${fault}`);
}

test.each(Object.keys(MODES) as (keyof typeof MODES)[])(
  "every component's example is accessible: %s",
  async (mode) => {
    const ids = await page.evaluate(() => (window as Window & { exampleIds?: string[] }).exampleIds ?? []);
    expect(ids.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const id of ids) faults.push(...(await faultsOf(mode, id)));
    expect(faults.join("\n")).toBe("");
  },
  120_000,
);

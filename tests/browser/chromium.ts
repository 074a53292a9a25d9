import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";

import { chromiumBinary } from "./binary.ts";

/** A phone of the middle range held upright, or a small laptop. CSS pixels. */
export type Device = "phone" | "desktop";

export interface PageOptions {
  device?: Device;
  /** BCP 47, e.g. "it": what the browser asks for in Accept-Language. */
  locale?: string;
  /** Cookies and local storage of an earlier context, from `context.storageState()`. */
  storage?: BrowserContextOptions["storageState"];
  /** Where relative addresses lead. */
  baseURL?: string;
  colorScheme?: "light" | "dark";
  reducedMotion?: boolean;
  /** Off for what must be measured without the worker's cache. */
  serviceWorkers?: "allow" | "block";
}

const DEVICES: Record<Device, BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
};

/** Chromium's own sandbox cannot be used by root, nor inside most containers. */
const NO_SANDBOX = ["--no-sandbox", "--no-zygote"];

/** What every browser of the tests is started with. */
export const CHROMIUM_ARGUMENTS = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--font-render-hinting=none",
  "--no-pings",
  ...(process.getuid?.() === 0 || process.env["CI"] ? NO_SANDBOX : []),
];

/** A headless Chromium on a bare machine. `port` opens its debugging port on loopback (0: none), for Lighthouse. */
export async function launchChromium({ port = 0 }: { port?: number } = {}): Promise<Browser> {
  const { executablePath, env } = await chromiumBinary();
  const args = [...CHROMIUM_ARGUMENTS];
  if (port) args.push(`--remote-debugging-port=${port}`);
  return chromium.launch({ executablePath, env, args, chromiumSandbox: false, timeout: 60_000 });
}

/** A page in a browser context of its own, as another person with another device. */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    ...DEVICES[options.device ?? "phone"],
    locale: options.locale ?? "it",
    timezoneId: "Europe/Rome",
    storageState: options.storage,
    baseURL: options.baseURL,
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    serviceWorkers: options.serviceWorkers ?? "allow",
  });
  // tsx keeps names of inner functions with a helper of its own, which code sent into the page must find there.
  await context.addInitScript({ content: "globalThis.__name ??= (target) => target" });
  return context.newPage();
}

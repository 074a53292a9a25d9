import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

import { type Device, launchChromium } from "../browser/chromium.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns, type Town } from "../browser/visitor.ts";
import { startApp } from "../testkit/app.ts";

const FOLDER = fileURLToPath(new URL("../../pwa/public/screenshots/", import.meta.url));

interface Picture {
  name: string;
  device: Device;
  path: (samples: Town["samples"]) => string;
}

const PICTURES: readonly Picture[] = [
  { name: "home-narrow", device: "phone", path: () => "/" },
  { name: "case-narrow", device: "phone", path: ({ citizenCase }) => `/cases/${citizenCase}` },
  { name: "home-wide", device: "desktop", path: () => "/" },
];

/** npm run screenshots:manifest -w tests: the pictures that a browser shows where it offers to install the app. */
async function main(): Promise<void> {
  const app = await startApp({ env: { WEBHOOK_PRIVATE_ADDRESSES: "true" } });
  const browser = await launchChromium();
  try {
    await mkdir(FOLDER, { recursive: true });
    const towns = await prepareTowns(app.url);
    for (const { name, device, path } of PICTURES) {
      const look = { profile: "DIGITAL", locale: "it" } as const;
      const page: Page = await openAs(browser, towns, "citizen", look, { device, serviceWorkers: "block" });
      await settle(page, path(towns.DIGITAL.samples));
      await page.screenshot({ path: `${FOLDER}${name}.jpg`, type: "jpeg", quality: 72 });
      await page.context().close();
    }
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();

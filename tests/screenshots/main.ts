import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import type { Page } from "playwright-core";

import { launchChromium, type Device } from "../browser/chromium.ts";
import { PAGES, type SitePage } from "../browser/pages.ts";
import { startPlatformTown, townAt } from "../browser/platform-town.ts";
import { PROFILES } from "../browser/preferences.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns } from "../browser/visitor.ts";

const FOLDER = fileURLToPath(new URL("../output/screenshots/", import.meta.url));
const DEVICES: readonly Device[] = ["phone", "desktop"];
/** The explorer knows no profiles, and is measured by a test of its own. */
const EXPLORER: SitePage = { name: "explorer", path: () => "/explorer", needs: "anonymous" };
const PAGES_SEEN = [...PAGES, EXPLORER];

/**
 * npm run screenshots [-- --url URL] [--page NAME]… [--locale it] [--width 320]
 *
 * Takes a picture of every page in every profile at phone and desktop size into tests/output/screenshots, with an
 * index.html that shows a page's four profiles side by side. SPID, CIE and a developer's server are there too, except
 * at a URL. The width is the phone's, in CSS pixels.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      page: { type: "string", multiple: true },
      locale: { type: "string", default: "it" },
      width: { type: "string" },
    },
  });
  const { locale, width } = values;
  const pages = values.page ? PAGES_SEEN.filter(({ name }) => values.page?.includes(name)) : PAGES_SEEN;
  const browser = await launchChromium();
  const town = values.url ? townAt(values.url) : await startPlatformTown(browser);
  try {
    const towns = await prepareTowns(town.url, town);
    for (const device of DEVICES) {
      await mkdir(join(FOLDER, device), { recursive: true });
      for (const profile of PROFILES) {
        for (const { name, needs, path } of pages) {
          const page = await openAs(
            browser,
            towns,
            needs,
            { profile, locale },
            { device, serviceWorkers: "block" },
          );
          if (width && device === "phone") await page.setViewportSize({ width: Number(width), height: 844 });
          await settle(page, path(towns[profile].samples));
          if (name === EXPLORER.name) await page.locator(".result-window .CodeMirror").waitFor();
          await stretch(page);
          await page.screenshot({ path: join(FOLDER, picture(device, name, profile)) });
          await page.context().close();
        }
      }
    }
    await writeFile(join(FOLDER, "index.html"), index(pages.map(({ name }) => name)));
    console.log(`${pages.length * PROFILES.length * DEVICES.length} pictures in ${FOLDER}`);
  } finally {
    await browser.close();
    await town.stop();
  }
}

/** Makes the window as high as the page, so that a bar at its foot is at the foot of the picture too. */
async function stretch(page: Page): Promise<void> {
  const { width = 0, height: least = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(least, height) });
}

function picture(device: Device, name: string, profile: string): string {
  return `${device}/${name}-${profile.toLowerCase()}.png`;
}

function index(names: readonly string[]): string {
  const rows = DEVICES.flatMap((device) =>
    names.map((name) => {
      const pictures = PROFILES.map(
        (profile) =>
          `<img loading="lazy" width="300" src="${picture(device, name, profile)}" alt="${name}, ${device}, ${profile.toLowerCase()}">`,
      );
      return `<h2>${name}, ${device}</h2>\n<div>${pictures.join("\n")}</div>`;
    }),
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pages in the four profiles</title>
<style>div { display: flex; gap: 1rem; align-items: start } img { border: 1px solid }</style>
<h1>Pages in the four profiles: ${PROFILES.join(", ").toLowerCase()}</h1>
${rows.join("\n")}
</html>
`;
}

await main();

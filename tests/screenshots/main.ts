import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import type { Browser, Page } from "playwright-core";

import { launchChromium, type Device } from "../browser/chromium.ts";
import { PAGES, type SitePage } from "../browser/pages.ts";
import { startPlatformTown, townAt } from "../browser/platform-town.ts";
import { PROFILES, type Profile } from "../browser/preferences.ts";
import { settle } from "../browser/settled.ts";
import { openAs, prepareTowns, type Towns } from "../browser/visitor.ts";

const FOLDER = fileURLToPath(new URL("../output/screenshots/", import.meta.url));
const DEVICES: readonly Device[] = ["phone", "desktop"];
/** Two that most people read, one from right to left, one without spaces between its words. */
const LOCALES = ["it", "en", "ar", "zh-Hans"];
/** The explorer knows no profiles, and is measured by a test of its own. */
const EXPLORER: SitePage = { name: "explorer", path: () => "/explorer", needs: "anonymous" };
const PAGES_SEEN = [...PAGES, EXPLORER];

interface View {
  site: SitePage;
  profile: Profile;
  locale: string;
  device: Device;
}

/**
 * npm run screenshots [-- --url URL] [--page NAME]… [--locale it]… [--profile SENIOR]… [--device phone]… [--width 320]
 *
 * Takes a picture of every page in every profile, in Italian, English, Arabic and Chinese, at phone and desktop size, into
 * tests/output/screenshots, with an index.html that shows a page's profiles side by side. SPID, CIE and a developer's
 * server are there too, except at a URL. The width is the phone's, in CSS pixels.
 */
async function main(): Promise<void> {
  const some = { type: "string", multiple: true } as const;
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      page: some,
      locale: some,
      profile: some,
      device: some,
      width: { type: "string" },
    },
  });
  const chosen = (name: string, wanted: readonly string[] | undefined) => wanted?.includes(name) ?? true;
  const pages = PAGES_SEEN.filter(({ name }) => chosen(name, values.page));
  const profiles = PROFILES.filter((profile) => chosen(profile, values.profile));
  const devices = DEVICES.filter((device) => chosen(device, values.device));
  const views = (values.locale ?? LOCALES).flatMap((locale) =>
    devices.flatMap((device) =>
      pages.flatMap((site) => profiles.map((profile) => ({ site, profile, locale, device }))),
    ),
  );
  const browser = await launchChromium();
  const town = values.url ? townAt(values.url) : await startPlatformTown(browser);
  try {
    const towns = await prepareTowns(town.url, town);
    for (const view of views) await takePicture(browser, towns, view, values.width);
    await writeFile(join(FOLDER, "index.html"), index(views));
    console.log(`${views.length} pictures in ${FOLDER}`);
  } finally {
    await browser.close();
    await town.stop();
  }
}

async function takePicture(browser: Browser, towns: Towns, view: View, width?: string): Promise<void> {
  const { site, profile, locale, device } = view;
  const look = { profile, locale };
  const page = await openAs(browser, towns, site.needs, look, { device, serviceWorkers: "block" });
  if (width && device === "phone") await page.setViewportSize({ width: Number(width), height: 844 });
  await settle(page, site.path(towns[profile].samples));
  if (site === EXPLORER) await page.locator(".result-window .CodeMirror").waitFor();
  await stretch(page);
  const file = join(FOLDER, picture(view));
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await page.context().close();
}

/** Makes the window as high as the page, so that a bar at its foot is at the foot of the picture too. */
async function stretch(page: Page): Promise<void> {
  const { width = 0, height: least = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(least, height) });
}

function picture({ locale, device, site, profile }: View): string {
  return `${locale}/${device}/${site.name}-${profile.toLowerCase()}.png`;
}

/** A row for each page, language and device. */
function index(views: readonly View[]): string {
  const rows = new Map<string, string[]>();
  for (const view of views) {
    const title = `${view.site.name}, ${view.locale}, ${view.device}`;
    const image = `<img loading="lazy" width="300" src="${picture(view)}" alt="${title}, ${view.profile.toLowerCase()}">`;
    rows.set(title, [...(rows.get(title) ?? []), image]);
  }
  const tables = [...rows].map(([title, images]) => `<h2>${title}</h2>\n<div>${images.join("\n")}</div>`);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pages in the profiles</title>
<style>div { display: flex; gap: 1rem; align-items: start } img { border: 1px solid }</style>
<h1>Pages in the profiles: ${PROFILES.join(", ").toLowerCase()}</h1>
${tables.join("\n")}
</html>
`;
}

await main();

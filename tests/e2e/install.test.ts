import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium } from "../browser/chromium.ts";
import { visitAs } from "../browser/visitor.ts";
import { wordsOf } from "../browser/words.ts";
import { Citizen } from "./citizen.ts";

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
  form_factor?: string;
  label?: string;
}

interface Manifest {
  lang: string;
  dir: string;
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string; icons: { src: string }[] }[];
  share_target: {
    action: string;
    method: string;
    enctype: string;
    params: { files: { accept: string[] }[] };
  };
}

const url = inject("appUrl");
const t = wordsOf("it");
/** Everything a phone downloads before it shows the offer, bytes. */
const PICTURES_MOST = 300_000;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const visit = (): Promise<Page> => visitAs(browser, url, { profile: "DIGITAL", locale: "it" });

/** Opens a page and waits until the offer could be made; a browser that can install says so where asked to. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => performance.getEntriesByName("extras").length > 0);
}

/** What Chromium does on a device with a screen: it would offer the app itself. */
const couldInstall = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const prompt = () => {
      document.documentElement.setAttribute("data-prompted", "");
      return Promise.resolve({ outcome: "accepted" });
    };
    dispatchEvent(Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt }));
  });

/** As if the first visit had been on another day. */
async function onASecondDay(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem("visit-days") === null) localStorage.setItem("visit-days", "yesterday");
  });
}

const invitation = (page: Page) => page.getByRole("region", { name: t("install.title") });

test("Chromium finds nothing wrong with the manifest, and what it names is there as it says", async () => {
  const page = await visit();
  await open(page, "/");
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // Of the browser without a window itself: contexts of tests keep nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  const manifest = JSON.parse(data ?? "") as Manifest;
  expect(manifest).toMatchObject({ lang: "it", dir: expect.stringMatching(/^(ltr|auto)$/) as string });

  const icons = manifest.icons.map(({ sizes, purpose = "any" }) => `${sizes} ${purpose}`);
  expect(icons).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]),
  );
  expect(manifest.screenshots.map(({ form_factor }) => form_factor)).toEqual(
    expect.arrayContaining(["narrow", "wide"]),
  );
  let weight = 0;
  for (const picture of [...manifest.icons, ...manifest.screenshots]) {
    const seen = await look(page, picture.src);
    expect({ ...picture, sizes: seen.sizes, type: seen.type }).toEqual(picture);
    // A mask cuts the corners off: there must be something to cut.
    if (picture.purpose === "maskable") expect(seen.corner).toBe(255);
    if (picture.label) weight += seen.bytes;
  }
  expect(weight).toBeLessThan(PICTURES_MOST);

  for (const { url: path } of manifest.shortcuts) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { name: t("help.notFound.title") }).count()).toBe(0);
  }
  expect(manifest.share_target).toMatchObject({
    action: "/share",
    method: "POST",
    enctype: "multipart/form-data",
  });
  expect(manifest.share_target.params.files[0]?.accept).toContain("image/*");
  await page.context().close();
});

test("on the first day it is offered only once a request is sent, with that reason, and taken with one tap", async () => {
  const page = await visit();
  await open(page, "/");
  await couldInstall(page);
  const citizen = new Citizen(page, "it");
  await citizen.openRequest();
  await page.getByRole("textbox", { name: /^Che cosa hai visto/ }).waitFor();
  expect(await invitation(page).count()).toBe(0);
  await citizen.fileCase();
  await invitation(page).getByText(t("install.reasonSent")).waitFor();
  await invitation(page)
    .getByRole("button", { name: t("install.install") })
    .click();
  await page.locator("html[data-prompted]").waitFor();
  await invitation(page).waitFor({ state: "detached" });
  await page.context().close();
});

test("on a second day it is offered with its reason, and never again once turned down", async () => {
  const page = await visit();
  await onASecondDay(page);
  await open(page, "/search");
  await couldInstall(page);
  await invitation(page).getByText(t("install.reason")).waitFor();
  await page.getByRole("button", { name: t("install.dismiss") }).click();
  await invitation(page).waitFor({ state: "detached" });
  await open(page, "/search");
  await couldInstall(page);
  await page.getByRole("link", { name: t("nav.cases") }).click();
  await page.getByRole("heading", { level: 1, name: t("cases.cases.title") }).waitFor();
  expect(await invitation(page).count()).toBe(0);
  await page.context().close();
});

test("on an iPhone, whose browser says nothing, it tells step by step what to touch, and not while one writes", async () => {
  const page = await visit();
  await onASecondDay(page);
  await page.addInitScript(() => {
    const value = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148";
    Object.defineProperty(navigator, "userAgent", { value });
  });
  await open(page, "/new/street-light");
  expect(await invitation(page).count()).toBe(0);
  await page.getByRole("link", { name: t("nav.cases") }).click();
  await page.getByRole("heading", { level: 1, name: t("cases.cases.title") }).waitFor();
  for (const step of ["share", "add", "done"]) {
    await invitation(page)
      .getByRole("listitem")
      .filter({ hasText: t(`install.ios.${step}`) })
      .waitFor();
  }
  expect(
    await invitation(page)
      .getByRole("button", { name: t("install.install") })
      .count(),
  ).toBe(0);
  await page.context().close();
});

test("the short address of a case opens it, for who has its secret; for others it asks for the secret", async () => {
  const page = await visit();
  await page.goto("/new/street-light");
  const citizen = new Citizen(page, "it");
  const { code } = await citizen.fileCase();
  const address = await page.locator(".secret-address").innerText();
  expect(new URL(address).pathname).toBe(`/c/${code}`);
  await page.context().close();

  const other = await visit();
  // As somebody types what was read out on the phone.
  await other.goto(`/c/${code.replaceAll("-", "").toLowerCase()}`);
  await other.waitForURL(/\/track\?code=/);
  expect(await other.getByRole("textbox").first().inputValue()).toBe(code);
  await other.goto(address);
  await other.waitForURL(`${url}/cases/${code}`);
  await other.getByRole("list", { name: t("cases.case.timeline") }).waitFor();
  // From now on this device knows it.
  await other.goto(`/c/${code}`);
  await other.waitForURL(`${url}/cases/${code}`);
  await other.context().close();
});

/** A picture as the browser has it: its size, and how opaque its first corner is (0 to 255). */
function look(
  page: Page,
  src: string,
): Promise<{ sizes: string; type: string; bytes: number; corner: number }> {
  return page.evaluate(async (address) => {
    const blob = await (await fetch(address)).blob();
    const { width, height } = await createImageBitmap(blob);
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    pen?.drawImage(await createImageBitmap(blob), 0, 0);
    const corner = pen?.getImageData(0, 0, 1, 1).data[3] ?? 0;
    return { sizes: `${width}x${height}`, type: blob.type, bytes: blob.size, corner };
  }, src);
}

import type { Browser, Page } from "playwright-core";

import { newPage } from "../browser/chromium.ts";
import { openAs, type Towns } from "../browser/visitor.ts";
import { Citizen } from "../e2e/citizen.ts";
import { atMost, type Measure } from "./table.ts";

/** How many times slower than this machine the phone is, as quality.md has it; for a paint, as Lighthouse has it. */
const SLOWED = 6;
const SLOWED_PAINT = 4;

const WHERE = { profile: "DIGITAL", locale: "it" } as const;

interface Interaction {
  /** Milliseconds from the input to the next paint, in steps of 8 (Event Timing). */
  duration: number;
  what: string;
}

/**
 * The worst interaction (INP) of the first tap, and of each step of the main job, on a slowed phone.
 * @param holdTimes whether the machine is quiet enough; else they are only shown
 */
export async function interactionMeasures(
  browser: Browser,
  url: string,
  holdTimes: boolean,
): Promise<Measure[]> {
  const page = await newPage(browser, { baseURL: url, serviceWorkers: "block" });
  const seen = await watchInteractions(page);
  await slow(page, SLOWED);
  const citizen = new Citizen(page, "it");
  const steps: [step: string, act: () => Promise<unknown>][] = [
    ["first visit", () => citizen.firstVisit(WHERE.profile)],
    ["search and article", () => citizen.findArticle()],
    ["filing", () => citizen.fileCase()],
    ["following", () => citizen.followCase()],
  ];
  const measures: Measure[] = [];
  for (const [step, act] of steps) {
    seen.length = 0;
    await act();
    await settled(page);
    const [first] = seen;
    if (measures.length === 0 && first) measures.push(inp("first tap", first, holdTimes));
    const worst = seen.reduce<Interaction>((most, one) => (one.duration > most.duration ? one : most), QUICK);
    measures.push(inp(step, worst, holdTimes));
  }
  await page.context().close();
  return measures;
}

/** Event Timing tells nothing of interactions below 16 ms. */
const QUICK: Interaction = { duration: 16, what: "none over 16 ms" };

const inp = (step: string, { duration, what }: Interaction, holdTimes: boolean): Measure => ({
  ...WHERE,
  page: "main job",
  measure: `INP, ${step}`,
  unit: "ms",
  ...atMost(200, duration),
  detail: `  ${what}`,
  informative: !holdTimes,
});

/** Tells of each interaction of the page from now on, over its navigations. */
async function watchInteractions(page: Page): Promise<Interaction[]> {
  const seen: Interaction[] = [];
  await page.exposeFunction("sawInteraction", (duration: number, what: string) => {
    seen.push({ duration, what });
  });
  await page.addInitScript(() => {
    const told = globalThis as unknown as { sawInteraction(duration: number, what: string): void };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (!entry.interactionId) continue;
        const target = entry.target instanceof Element ? entry.target.outerHTML.slice(0, 80) : "";
        told.sawInteraction(entry.duration, `${entry.name} ${target}`);
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  return seen;
}

/** The case list of somebody who comes back without a connection: how soon it is painted. */
export async function offlineMeasures(
  browser: Browser,
  towns: Towns,
  holdTimes: boolean,
): Promise<Measure[]> {
  const page = await openAs(browser, towns, "citizen", WHERE);
  const list = page.getByRole("main").locator('a[href^="/cases/"]').first();
  await page.goto("/cases");
  await list.waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Once more under the worker, which keeps what the list needs.
  await page.reload();
  await list.waitFor();
  await page.context().setOffline(true);
  await slow(page, SLOWED_PAINT);
  await page.reload();
  await list.waitFor();
  const painted = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
  );
  await page.context().close();
  const measure = { ...WHERE, page: "cases", measure: "first paint, offline", unit: "s" as const };
  return [{ ...measure, ...atMost(0.6, painted / 1_000), informative: !holdTimes }];
}

async function slow(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Entries are told after the paint they are about. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestIdleCallback(() => done()))),
  );

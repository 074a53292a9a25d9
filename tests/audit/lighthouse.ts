import lighthouse, { type Result } from "lighthouse";

import { launchChromium } from "../browser/chromium.ts";
import type { SessionCookie } from "../browser/visitor.ts";
import { freePort } from "../testkit/free-port.ts";
import { atLeast, atMost, type Measure } from "./table.ts";

export interface LighthouseRequest {
  url: string;
  cookies: readonly SessionCookie[];
  where: Pick<Measure, "page" | "profile" | "locale">;
  /** Whether the machine is quiet enough for times to be held; else they are only shown. */
  holdTimes: boolean;
}

/** How often a page is measured where times are held: the median of each figure counts. */
const RUNS = 3;

/** Lighthouse's mobile preset with simulated slowness, against the bars of quality.md. */
export async function lighthouseMeasures(request: LighthouseRequest): Promise<Measure[]> {
  const runs: Measure[][] = [];
  while (runs.length < (request.holdTimes ? RUNS : 1)) runs.push(await oneRun(request));
  const median = (index: number): Measure | undefined =>
    runs.flatMap((run) => run[index] ?? []).sort((one, other) => one.value - other.value)[runs.length >> 1];
  return (runs[0] ?? []).flatMap((_, index) => median(index) ?? []);
}

/** The first few things that an audit names, a line each: what to look at. */
function examples(details: unknown): string {
  const { items = [] } = (details ?? {}) as { items?: unknown[] };
  return Array.from(items)
    .slice(0, 3)
    .map((item) => `\n    ${JSON.stringify(item).slice(0, 400)}`)
    .join("");
}

/** In a browser of its own, so that no run finds anything kept by another. */
async function oneRun({ url, cookies, where, holdTimes }: LighthouseRequest): Promise<Measure[]> {
  const port = await freePort();
  const browser = await launchChromium({ port });
  try {
    const session = await browser.newBrowserCDPSession();
    await session.send("Storage.setCookies", { cookies: cookies.map((cookie) => ({ ...cookie, url })) });
    const run = await lighthouse(url, { port, logLevel: "error", output: "json" });
    if (!run || run.lhr.runtimeError)
      throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? "no result"}`);
    const { audits, categories } = run.lhr;
    const faults = (category: string): string =>
      (categories[category]?.auditRefs ?? [])
        .map(({ id }) => audits[id])
        .filter(
          (audit): audit is Result["audits"][string] => typeof audit?.score === "number" && audit.score < 1,
        )
        .map((audit) => `  ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}${examples(audit.details)}`)
        .join("\n");
    const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
    const figure = (audit: string): number => audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY;
    const time = { ...where, informative: !holdTimes, detail: faults("performance") };
    return [
      { ...time, measure: "Lighthouse performance", unit: "", ...atLeast(98, score("performance")) },
      {
        ...where,
        measure: "Lighthouse accessibility",
        unit: "",
        ...atLeast(100, score("accessibility")),
        detail: faults("accessibility"),
      },
      {
        ...where,
        measure: "Lighthouse best practices",
        unit: "",
        ...atLeast(100, score("best-practices")),
        detail: faults("best-practices"),
      },
      { ...time, measure: "LCP", unit: "s", ...atMost(1.5, figure("largest-contentful-paint") / 1000) },
      { ...time, measure: "TBT", unit: "ms", ...atMost(50, figure("total-blocking-time")) },
      { ...where, measure: "CLS", unit: "", ...atMost(0.02, figure("cumulative-layout-shift")) },
    ];
  } finally {
    await browser.close();
  }
}

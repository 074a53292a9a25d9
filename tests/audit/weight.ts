import type { Page } from "playwright-core";

import { atMost, type Measure } from "./table.ts";

/** Bytes of the bodies as they crossed the network until the page could be used, by kind, and everything with headers. */
export interface Weight {
  scripts: number;
  styles: number;
  fonts: number;
  whole: number;
  /** What came afterwards by itself, with headers: what sends later, the worker. */
  afterwards: number;
  /** Addresses of text bodies over 1 KiB that came without brotli. */
  withoutBrotli: string[];
}

interface Received {
  url: string;
  kind: string;
  encoding: string | undefined;
  headerBytes: number;
  /** Headers and body, once it is here. */
  bytes: number;
}

/**
 * Weighs everything the page loads while `visit` runs, through the debugger: bytes on the wire, cache off for the first
 * time an address is seen and on afterwards, as for a person who comes for the first time and walks through.
 */
export async function weigh(page: Page, visit: () => Promise<void>): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const received = new Map<string, Received>();
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (response.fromDiskCache || response.fromServiceWorker || response.url.startsWith("data:")) return;
    const encoding = header(response.headers, "content-encoding");
    received.set(requestId, {
      url: response.url,
      kind: type,
      encoding,
      headerBytes: response.encodedDataLength,
      bytes: 0,
    });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = received.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  let lastSign = performance.now();
  const sign = () => (lastSign = performance.now());
  session.on("Network.requestWillBeSent", sign);
  session.on("Network.loadingFinished", sign);
  await visit();
  // Quiet for half a second; "networkidle" would wait for ever on a page with a live stream.
  while (performance.now() - lastSign < 500) await new Promise((resolve) => setTimeout(resolve, 50));
  await session.detach();
  return addUp([...received.values()], new Set(await page.evaluate(askedForAfterwards)));
}

function addUp(received: readonly Received[], afterwards: ReadonlySet<string>): Weight {
  const weight: Weight = { scripts: 0, styles: 0, fonts: 0, whole: 0, afterwards: 0, withoutBrotli: [] };
  for (const { url, kind, encoding, headerBytes, bytes } of received) {
    const body = Math.max(0, bytes - headerBytes);
    const isText = ["Script", "Stylesheet", "Document"].includes(kind);
    if (isText && body > 1024 && encoding !== "br") weight.withoutBrotli.push(url);
    if (afterwards.has(url)) {
      weight.afterwards += bytes;
      continue;
    }
    weight.whole += bytes;
    if (kind === "Script") weight.scripts += body;
    if (kind === "Stylesheet") weight.styles += body;
    if (kind === "Font") weight.fonts += body;
  }
  return weight;
}

/** Runs inside the page: the addresses asked for after the app said that it can be used; none where it never does. */
function askedForAfterwards(): string[] {
  const [usable] = performance.getEntriesByName("usable");
  return performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => usable !== undefined && startTime >= usable.startTime)
    .map(({ name }) => name);
}

/** The first load against the budgets of quality.md. */
export function firstLoadMeasures(
  weight: Weight,
  where: Pick<Measure, "page" | "profile" | "locale">,
): Measure[] {
  return [
    { ...where, measure: "first load: JavaScript", unit: "KiB", ...atMost(25, kib(weight.scripts)) },
    { ...where, measure: "first load: CSS", unit: "KiB", ...atMost(12, kib(weight.styles)) },
    { ...where, measure: "first load: fonts", unit: "KiB", ...atMost(25, kib(weight.fonts)) },
    { ...where, measure: "first load: whole", unit: "KiB", ...atMost(75, kib(weight.whole)) },
    {
      ...where,
      measure: "after it can be used",
      unit: "KiB",
      ...atMost(15, kib(weight.afterwards)),
      informative: true,
    },
    {
      ...where,
      measure: "text without brotli",
      unit: "",
      ...atMost(0, weight.withoutBrotli.length),
      detail: weight.withoutBrotli.join("\n"),
    },
  ];
}

/** Bytes as KiB, to two decimals. */
export function kib(bytes: number): number {
  return Math.round((bytes / 1024) * 100) / 100;
}

function header(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

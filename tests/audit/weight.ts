import type { Page } from "playwright-core";

import { atMost, type Measure } from "./table.ts";

/** Bytes of the bodies as they crossed the network, by kind, and everything with headers. */
export interface Weight {
  scripts: number;
  styles: number;
  fonts: number;
  whole: number;
  /** Addresses of text bodies over 1 KiB that came without brotli. */
  withoutBrotli: string[];
}

interface Received {
  url: string;
  kind: string;
  encoding: string | undefined;
  headerBytes: number;
}

/**
 * Weighs everything the page loads while `visit` runs, through the debugger: bytes on the wire, cache off for the first
 * time an address is seen and on afterwards, as for a person who comes for the first time and walks through.
 */
export async function weigh(page: Page, visit: () => Promise<void>): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const received = new Map<string, Received>();
  const weight: Weight = { scripts: 0, styles: 0, fonts: 0, whole: 0, withoutBrotli: [] };
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (response.fromDiskCache || response.fromServiceWorker || response.url.startsWith("data:")) return;
    const encoding = header(response.headers, "content-encoding");
    received.set(requestId, {
      url: response.url,
      kind: type,
      encoding,
      headerBytes: response.encodedDataLength,
    });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = received.get(requestId);
    if (!one) return;
    const body = Math.max(0, encodedDataLength - one.headerBytes);
    weight.whole += encodedDataLength;
    if (one.kind === "Script") weight.scripts += body;
    if (one.kind === "Stylesheet") weight.styles += body;
    if (one.kind === "Font") weight.fonts += body;
    const isText = ["Script", "Stylesheet", "Document"].includes(one.kind);
    if (isText && body > 1024 && one.encoding !== "br") weight.withoutBrotli.push(one.url);
  });
  let lastSign = performance.now();
  const sign = () => (lastSign = performance.now());
  session.on("Network.requestWillBeSent", sign);
  session.on("Network.loadingFinished", sign);
  await visit();
  // Quiet for half a second; "networkidle" would wait for ever on a page with a live stream.
  while (performance.now() - lastSign < 500) await new Promise((resolve) => setTimeout(resolve, 50));
  await session.detach();
  return weight;
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

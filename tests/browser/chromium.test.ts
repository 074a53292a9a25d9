import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { axeReport } from "./axe.ts";
import { launchChromium, newPage } from "./chromium.ts";

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'";
const FILES: Record<string, [type: string, body: string]> = {
  "/": [
    "text/html",
    `<!doctype html><html lang="it"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Prova</title><main><h1>Sportello</h1><p>Ciao</p></main><script src="/app.js"></script>`,
  ],
  "/faulty": [
    "text/html",
    `<!doctype html><html><title>Prova</title><main><h1>Foto</h1><img src="/x.png"></main>`,
  ],
  "/app.js": ["text/javascript", `navigator.serviceWorker.register("/sw.js")`],
  "/sw.js": [
    "text/javascript",
    `addEventListener("install", () => skipWaiting());
     addEventListener("activate", (event) => event.waitUntil(clients.claim()));
     addEventListener("fetch", (event) => {
       if (event.request.url.endsWith("/from-worker")) event.respondWith(new Response("worker"));
     });`,
  ],
};

let server: Server;
let browser: Browser;
let baseURL: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [type, body] = FILES[request.url ?? ""] ?? ["text/plain", ""];
    response
      .writeHead(body ? 200 : 404, { "content-type": type, "content-security-policy": POLICY })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("shows a page at phone size and takes its picture", async () => {
  const page = await newPage(browser, { device: "phone", locale: "it", baseURL });
  await page.goto("/");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Sportello");
  expect(await page.evaluate(() => [innerWidth, navigator.language])).toEqual([390, "it"]);
  const picture = await page.screenshot();
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  await page.context().close();
});

test("runs a service worker", async () => {
  const page = await newPage(browser, { baseURL });
  await page.goto("/");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  expect(await page.evaluate(async () => (await fetch("/from-worker")).text())).toBe("worker");
  await page.context().close();
});

test("finds faults of accessibility under a strict policy, and none where there are none", async () => {
  const page = await newPage(browser, { baseURL });
  await page.goto("/");
  expect(await axeReport(page)).toBe("");
  await page.goto("/faulty");
  const report = await axeReport(page);
  expect(report).toContain("image-alt (critical)");
  expect(report).toContain("html-has-lang");
  await page.context().close();
});

test("two browsers started at the same time do not get in each other's way", async () => {
  const both = await Promise.all([launchChromium(), launchChromium()]);
  expect(both.map((one) => one.isConnected())).toEqual([true, true]);
  await Promise.all(both.map((one) => one.close()));
});

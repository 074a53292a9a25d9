import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchChromium, newPage } from "../browser/chromium.ts";
import { wordsOf } from "../browser/words.ts";
import { demoPersonas } from "../testkit/personas.ts";
import { Operator } from "./operator.ts";

const url = inject("appUrl");
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Filed {
  service_request_id: string;
  tracking_url: string;
}
interface Told {
  status: string;
  lat: number;
}

test("a request filed through Open311 is followed in the app, and answered at the desk", async () => {
  const t = wordsOf("it");
  const answer = await fetch(`${url}/open311/v2/requests.json`, {
    method: "POST",
    body: new URLSearchParams({
      service_code: "pothole",
      lat: "44.8",
      long: "8.5",
      address_string: "Via Roma 12",
      description: "Una buca larga davanti alla scuola.",
      "attribute[size]": "large",
    }),
  });
  expect(answer.status).toBe(201);
  const [filed] = (await answer.json()) as [Filed];
  const code = filed.service_request_id;

  // The link says where people reach the desk, which is not where the test does.
  const link = new URL(filed.tracking_url);
  const page = await newPage(browser, { baseURL: url });
  await page.goto(`${link.pathname}${link.hash}`);
  const timeline = page.getByRole("list", { name: t("cases.case.timeline") });
  await timeline.waitFor();
  await page.getByText("Una buca larga davanti alla scuola.").waitFor();

  const roads = (await demoPersonas(url)).find(({ key }) => key === "operator-roads");
  const operator = new Operator(
    await newPage(browser, { device: "desktop", baseURL: url }),
    roads?.name ?? "",
  );
  await operator.signIn();
  await operator.takeCharge(code);
  await timeline.getByText(t("cases.entry.TAKEN_IN_CHARGE", { name: operator.firstName })).waitFor();
  await operator.resolve("La buca è chiusa.");

  const told = await fetch(`${url}/open311/v2/requests/${code}.json`);
  expect((await told.json()) as Told[]).toMatchObject([{ status: "closed", lat: 44.8 }]);
  await page.context().close();
  await operator.page.context().close();
});

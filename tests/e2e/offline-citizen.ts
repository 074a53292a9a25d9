import { createHash } from "node:crypto";
import type { Page } from "playwright-core";

import { choose } from "../browser/choose.ts";
import { wordsOf } from "../browser/words.ts";
import { noisePicture } from "../testkit/noise-picture.ts";

const t = wordsOf("it");

/** Somebody who writes without a connection. */
export class OfflineCitizen {
  /** @param url where the browser finds the app */
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  /** Goes to a page of the app. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`, { waitUntil: "domcontentloaded" });
  }

  /** Fills in the form of a street light with a photo, up to the review; gives the photo's SHA-256. */
  async writeCase(description: string, fileName: string): Promise<string> {
    const { page } = this;
    const buffer = noisePicture();
    await this.open("/new/street-light");
    await page.getByRole("textbox", { name: /^Che cosa hai visto/ }).fill(description);
    for (const answer of ["È spenta", "Una"])
      await choose(page.getByRole("radio", { name: answer, exact: true }));
    await page.getByRole("textbox", { name: t("cases.place.label") }).fill("Via Roma 12");
    await page.locator("input[type=file]").setInputFiles({ name: fileName, mimeType: "image/png", buffer });
    await page.getByText(fileName).waitFor();
    return createHash("sha256").update(buffer).digest("hex");
  }

  /** Reads it again and sends it; it waits. */
  async sendCase(description: string): Promise<void> {
    const { page } = this;
    await page.getByRole("button", { name: t("cases.form.toReview") }).click();
    await page.getByRole("heading", { level: 1, name: t("cases.review.title") }).waitFor();
    await page.getByText(description).waitFor();
    await page.getByRole("button", { name: t("cases.review.send") }).click();
    await page.getByRole("heading", { level: 1, name: t("cases.waiting.title") }).waitFor();
  }

  /** A message on a case that is there already. */
  async writeMessage(code: string, body: string): Promise<void> {
    const { page } = this;
    await this.open(`/cases/${code}`);
    await page.getByRole("textbox", { name: t("cases.reply.label") }).fill(body);
    await page.getByRole("button", { name: t("cases.reply.send") }).click();
    await page.getByText(t("cases.reply.waits")).waitFor();
  }

  /** A message on a case that waits itself. */
  async addMessage(description: string, body: string): Promise<void> {
    const { page } = this;
    await this.open("/outbox");
    const item = page.getByRole("article").filter({ hasText: description });
    await item.getByRole("button", { name: t("offline.act.addMessage") }).click();
    await item.getByRole("textbox", { name: t("offline.message.label") }).fill(body);
    await item.getByRole("button", { name: t("offline.message.save") }).click();
    await page.getByRole("article").filter({ hasText: body }).waitFor();
  }

  /** What the outbox says it holds, in its order. */
  async waiting(): Promise<string[]> {
    await this.open("/outbox");
    const items = this.page.getByRole("article");
    await items.first().waitFor();
    return items.locator(".queued-text").allInnerTexts();
  }
}

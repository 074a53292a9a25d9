import type { Page } from "playwright-core";

import { choose } from "../browser/choose.ts";
import { wordsOf } from "../browser/words.ts";

const t = wordsOf("it");

/** An operator of the demo town at the desk, in Italian. */
export class Operator {
  constructor(
    readonly page: Page,
    /** First and family name, as in the list of prepared people. */
    private readonly name: string,
  ) {}

  /** How citizens read who answers. */
  get firstName(): string {
    return this.name.split(" ")[0] ?? "";
  }

  async signIn(): Promise<void> {
    const { page } = this;
    await page.goto("/desk");
    await page
      .getByRole("main")
      .getByRole("link", { name: t("nav.signIn") })
      .click();
    await page.getByRole("button", { name: t("identity.demo.enterAs", { name: this.name }) }).click();
    await page.getByRole("heading", { level: 1, name: t("desk.queue.title") }).waitFor();
  }

  /** Finds the case in the queue of what nobody has taken, opens it and takes charge. */
  async takeCharge(code: string): Promise<void> {
    const { page } = this;
    await page.goto("/desk");
    await page.getByRole("searchbox", { name: t("desk.filter.search") }).fill(code);
    await page.getByRole("button", { name: t("desk.filter.submit"), exact: true }).click();
    await page.getByRole("row", { name: code }).getByRole("link").click();
    await page.getByRole("button", { name: t("desk.case.takeCharge") }).click();
    await page.getByText(t("desk.case.taken")).waitFor();
  }

  /** Writes to the citizen. Resolves to the moment at which the api has answered. */
  async reply(message: string): Promise<number> {
    const { page } = this;
    await page.getByRole("textbox", { name: t("desk.reply.label") }).fill(message);
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith("/graphql") &&
        (response.request().postData() ?? "").includes(JSON.stringify(message)),
    );
    await page.getByRole("button", { name: t("desk.reply.send") }).click();
    await answered;
    const moment = performance.now();
    await page.getByText(t("desk.reply.sent")).waitFor();
    return moment;
  }

  /** Ends the case: it is solved. */
  async resolve(message: string): Promise<void> {
    const { page } = this;
    await choose(page.getByRole("radio", { name: t("desk.composer.resolve") }));
    await choose(page.getByRole("radio", { name: t("desk.outcome.SOLVED") }));
    await page.getByRole("textbox", { name: t("desk.resolve.message") }).fill(message);
    await page.getByRole("button", { name: t("desk.resolve.send") }).click();
    await page.getByText(t("desk.resolve.done")).waitFor();
  }
}

import type { Page } from "playwright-core";

import type { Profile } from "../browser/preferences.ts";
import { choose } from "../browser/choose.ts";
import { wordsOf, type Locale, type Words } from "../browser/words.ts";
import { newEmail, signInCodeFor } from "../testkit/personas.ts";

const LANGUAGES: Record<Locale, string> = { it: "Italiano", en: "English", ar: "العربية" };
const PROFILE_KEYS: Record<Profile, string> = {
  SENIOR: "senior",
  DIGITAL: "digital",
  ASSISTED: "assisted",
  FOREIGNER: "foreigner",
};

/** What the town's content says, in either register. */
const CONTENT = {
  it: {
    search: "lampione spento",
    title: /^(Lampione spento o rotto|La luce in strada non va)$/,
    describe: /^(Che cosa hai visto|Che cosa succede)\?/,
    answers: ["È spenta", "Una"],
    description: "Davanti alla scuola è buio da tre giorni.",
    place: "Via Roma 12",
  },
  en: {
    search: "street light off",
    title: /^(Street light off or broken|The street light does not work)$/,
    describe: /^What (did you see|happens)\?/,
    answers: ["It is off", "One"],
    description: "It has been dark in front of the school for three days.",
    place: "Via Roma 12",
  },
  // The guide itself is in Italian, and found by the words on the lamp's sign.
  ar: {
    search: "lampione spento",
    title: /^(Lampione spento o rotto|مصباح شارع مطفأ أو مكسور|ضوء الشارع لا يعمل)$/,
    describe: /^ماذا (رأيت|يحدث)؟/,
    answers: ["مطفأ", "واحد"],
    description: "الشارع مظلم أمام المدرسة منذ ثلاثة أيام.",
    place: "Via Roma 12",
  },
} satisfies Record<Locale, unknown>;

/** A citizen with a phone who has never been here; every step is taken as a person takes it, by what is read. */
export class Citizen {
  private readonly t: Words;

  constructor(
    readonly page: Page,
    private readonly locale: Locale,
  ) {
    this.t = wordsOf(locale);
  }

  /** From the town's home through the questions of the first visit, one a page, and home again. */
  async firstVisit(profile: Profile): Promise<void> {
    const { page, t } = this;
    await page.goto("/");
    await page.getByRole("link", { name: wordsOf("it")("knowledge.home.start") }).click();
    await choose(page.getByRole("radio", { name: LANGUAGES[this.locale] }));
    await page.getByRole("button", { name: t("action.continue") }).click();
    await choose(page.getByRole("radio", { name: t(`identity.profile.${PROFILE_KEYS[profile]}.label`) }));
    await page.getByRole("button", { name: t("action.continue") }).click();
    await page.getByRole("heading", { level: 1, name: t("identity.textSize.question") }).waitFor();
    await page.getByRole("button", { name: t("identity.start.done") }).click();
    await this.heading("knowledge.home.title");
  }

  /** With the code in the mail, as somebody new. */
  async signIn(url: string): Promise<void> {
    const { page, t } = this;
    const email = newEmail();
    await page
      .getByRole("main")
      .getByRole("link", { name: t("nav.signIn") })
      .click();
    await page.getByRole("textbox", { name: t("identity.signIn.email") }).fill(email);
    await page.getByRole("button", { name: t("identity.signIn.sendCode") }).click();
    const code = page.getByRole("textbox", { name: t("identity.signIn.code") });
    await code.fill(await signInCodeFor(url, email));
    await page.getByRole("button", { name: t("identity.signIn.enter") }).click();
    await this.heading("knowledge.home.title");
  }

  /** Home, search, article, and from it to the form. */
  async findArticle(): Promise<void> {
    const { page, t } = this;
    const { search, title } = CONTENT[this.locale];
    await page.getByRole("searchbox", { name: t("knowledge.search.label") }).fill(search);
    await page.getByRole("button", { name: t("knowledge.search.submit") }).click();
    await page
      .getByRole("region", { name: t("knowledge.search.results") })
      .getByRole("link", { name: title })
      .first()
      .click();
    await page
      .getByRole("complementary", { name: t("knowledge.article.shortcuts") })
      .getByRole("link", { name: title })
      .click();
  }

  /** Answers what is asked, on however many pages, reads it again and sends it. Returns the pages before the review and the code. */
  async fileCase(): Promise<{ pages: number; code: string }> {
    const { page, t } = this;
    const { description, place, describe, answers } = CONTENT[this.locale];
    const inReview = () => new URL(page.url()).searchParams.get("step") === "review";
    const onward = page
      .getByRole("button", { name: t("action.continue") })
      .or(page.getByRole("button", { name: t("cases.form.toReview") }));
    let pages = 0;
    await onward.waitFor();
    for (; !inReview(); pages += 1) {
      const text = page.getByRole("textbox", { name: describe });
      if (await text.isVisible()) await text.fill(description);
      for (const answer of answers) {
        const choice = page.getByRole("radio", { name: answer, exact: true });
        if (await choice.isVisible()) await choose(choice);
      }
      const where = page.getByRole("textbox", { name: t("cases.place.label") });
      if (await where.isVisible()) await where.fill(place);
      const before = page.url();
      await onward.click();
      await page.waitForURL((url) => url.href !== before);
    }
    await this.heading("cases.review.title");
    await page.getByText(place).waitFor();
    await page.getByRole("button", { name: t("cases.review.send") }).click();
    await this.heading("cases.receipt.title");
    const code = new URL(page.url()).searchParams.get("sent") ?? "";
    return { pages, code };
  }

  /** From the receipt to the page of the case. */
  async followCase(): Promise<void> {
    await this.page.getByRole("link", { name: this.t("cases.receipt.follow") }).click();
    await this.page.getByRole("list", { name: this.t("cases.case.timeline") }).waitFor();
  }

  /** Resolves once the page says who takes care of it, by itself. */
  async seesWhoTookCharge(name: string): Promise<void> {
    await this.timeline().getByText(this.t("cases.entry.TAKEN_IN_CHARGE", { name })).waitFor();
  }

  /** Resolves once the page shows the message, by itself, to the moment. */
  async sees(message: string): Promise<number> {
    await this.timeline().getByText(message).waitFor();
    return performance.now();
  }

  /** Once it is over: how it went. */
  async rate(): Promise<void> {
    const { page, t } = this;
    await choose(page.getByRole("radio", { name: t("cases.rate.5") }));
    await page.getByRole("button", { name: t("cases.rate.send") }).click();
    await this.timeline().getByText(t("cases.entry.RATED")).waitFor();
  }

  /** From the case to the ledger; resolves once it has the entries that this case gave, newest first. */
  async pointsOf(code: string): Promise<string[]> {
    const { page, t } = this;
    await page.getByRole("link", { name: t("engagement.seeAll") }).click();
    await this.heading("engagement.points.title");
    const entries = page
      .getByRole("region", { name: t("engagement.entries.title") })
      .getByRole("listitem")
      .filter({ has: page.locator(`a[href="/cases/${code}"]`) });
    await entries.first().waitFor();
    return entries.allInnerTexts();
  }

  private timeline() {
    return this.page.getByRole("list", { name: this.t("cases.case.timeline") });
  }

  private async heading(key: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: this.t(key) }).waitFor();
  }
}

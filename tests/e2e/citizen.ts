import type { Page } from "playwright-core";

import type { Profile } from "../browser/preferences.ts";
import { wordsOf, type Locale, type Words } from "../browser/words.ts";
import { newEmail, signInCodeFor } from "../testkit/personas.ts";
import { FINGER, type Hand } from "./hands.ts";

const LANGUAGES: Record<Locale, string> = {
  it: "Italiano",
  en: "English",
  ar: "العربية",
  "zh-Hans": "简体中文",
};
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
  "zh-Hans": {
    search: "lampione spento",
    title: /^(Lampione spento o rotto|路灯不亮或坏了|街上的灯坏了)$/,
    describe: /^(您看到了什么|发生什么情况)？/,
    answers: ["不亮", "一盏"],
    description: "学校门口已经黑了三天。",
    place: "Via Roma 12",
  },
} satisfies Record<Locale, unknown>;

/** Pages of the main job that somebody may want to look at before they are left. */
export type Moment = "search" | "article" | "question";

/** Who sits beside somebody that is helped. */
export const HELPER = "Lucia";

/** A citizen with a phone who has never been here; every step is taken as a person takes it, by what is read. */
export class Citizen {
  private readonly t: Words;

  constructor(
    readonly page: Page,
    private readonly locale: Locale,
    private readonly hand: Hand = FINGER,
    private readonly look: (moment: Moment) => Promise<void> = () => Promise.resolve(),
  ) {
    this.t = wordsOf(locale);
  }

  /** From the town's home through the questions of the first visit, one a page, and home again. */
  async firstVisit(profile: Profile): Promise<void> {
    const { page, t, hand } = this;
    await page.goto("/");
    // The town speaks the phone's language, or Italian.
    const startIn = (words: Words) => page.getByRole("link", { name: words("knowledge.home.start") });
    await hand.press(startIn(t).or(startIn(wordsOf("it"))));
    await hand.choose(page.getByRole("radio", { name: LANGUAGES[this.locale] }));
    await hand.press(page.getByRole("button", { name: t("action.continue") }));
    await hand.choose(
      page.getByRole("radio", { name: t(`identity.profile.${PROFILE_KEYS[profile]}.label`) }),
    );
    await hand.press(page.getByRole("button", { name: t("action.continue") }));
    await page.getByRole("heading", { level: 1, name: t("identity.textSize.question") }).waitFor();
    await hand.press(page.getByRole("button", { name: t("identity.start.done") }));
    await this.heading("knowledge.home.title");
  }

  /** With the code in the mail, as somebody new. */
  async signIn(url: string): Promise<void> {
    const { page, t, hand } = this;
    const email = newEmail();
    await hand.press(page.getByRole("main").getByRole("link", { name: t("nav.signIn") }));
    await hand.write(page.getByRole("textbox", { name: t("identity.signIn.email") }), email);
    await hand.press(page.getByRole("button", { name: t("identity.signIn.sendCode") }));
    const code = page.getByRole("textbox", { name: t("identity.signIn.code") });
    await hand.write(code, await signInCodeFor(url, email));
    await hand.press(page.getByRole("button", { name: t("identity.signIn.enter") }));
    await this.heading("knowledge.home.title");
  }

  /** Home, search, article, and from it to the form. */
  async findArticle(): Promise<void> {
    const { page, t, hand } = this;
    const { search, title } = CONTENT[this.locale];
    await hand.write(page.getByRole("searchbox", { name: t("knowledge.search.label") }), search);
    await hand.press(page.getByRole("button", { name: t("knowledge.search.submit") }));
    const found = page
      .getByRole("region", { name: t("knowledge.search.results") })
      .getByRole("link", { name: title })
      .first();
    await found.waitFor();
    await this.look("search");
    await hand.press(found);
    const shortcut = page
      .getByRole("complementary", { name: t("knowledge.article.shortcuts") })
      .getByRole("link", { name: title });
    await shortcut.waitFor();
    await this.look("article");
    await hand.press(shortcut);
  }

  /** From home to the form, by the list of what people ask most. */
  async openRequest(): Promise<void> {
    const { page, t, hand } = this;
    const often = page.getByRole("region", { name: t("knowledge.home.frequent") });
    await hand.press(often.getByRole("link", { name: CONTENT[this.locale].title }));
  }

  /** Answers what is asked, on however many pages, reads it again and sends it. Returns the pages before the review and the code. */
  async fileCase(): Promise<{ pages: number; code: string }> {
    const { page, t, hand } = this;
    const { description, place, describe, answers } = CONTENT[this.locale];
    const inReview = () => new URL(page.url()).searchParams.get("step") === "review";
    const onward = page
      .getByRole("button", { name: t("action.continue") })
      .or(page.getByRole("button", { name: t("cases.form.toReview") }));
    let pages = 0;
    await onward.waitFor();
    for (; !inReview(); pages += 1) {
      const text = page.getByRole("textbox", { name: describe });
      if (await text.isVisible()) await hand.write(text, description);
      for (const answer of answers) {
        const choice = page.getByRole("radio", { name: answer, exact: true });
        if (await choice.isVisible()) await hand.choose(choice);
      }
      const where = page.getByRole("textbox", { name: t("cases.place.label") });
      if (await where.isVisible()) await hand.write(where, place);
      const helper = page.getByRole("textbox", { name: t("cases.helper.label") });
      if (await helper.isVisible()) await hand.write(helper, HELPER);
      await this.look("question");
      const before = page.url();
      await hand.press(onward);
      await page.waitForURL((url) => url.href !== before);
    }
    await this.heading("cases.review.title");
    await page.getByText(place).waitFor();
    await hand.press(page.getByRole("button", { name: t("cases.review.send") }));
    await this.heading("cases.receipt.title");
    const code = new URL(page.url()).searchParams.get("sent") ?? "";
    return { pages, code };
  }

  /** From the receipt to the page of the case. */
  async followCase(): Promise<void> {
    await this.hand.press(this.page.getByRole("link", { name: this.t("cases.receipt.follow") }));
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
    const { page, t, hand } = this;
    await hand.choose(page.getByRole("radio", { name: t("cases.rate.5") }));
    await hand.press(page.getByRole("button", { name: t("cases.rate.send") }));
    await this.timeline().getByText(t("cases.entry.RATED")).waitFor();
  }

  /** From the case to the ledger; resolves once it has the entries that this case gave, newest first. */
  async pointsOf(code: string): Promise<string[]> {
    const { page, t, hand } = this;
    await hand.press(page.getByRole("link", { name: t("engagement.seeAll") }));
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

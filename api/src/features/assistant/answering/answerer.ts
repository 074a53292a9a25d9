import type { Catalogue } from "../../cases/index.ts";
import { findOrganization } from "../../identity/index.ts";
import {
  type CitedArticle,
  findCitedArticle,
  findCitedArticles,
  type Passage,
} from "../../knowledge/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { withoutPersonalData } from "../keeping/personal-data.ts";
import type { Phraser } from "../phrasing/phraser.ts";
import type { Choice, Citation, Said } from "../turn.ts";
import { askedPart, intentOf } from "../understanding/understand.ts";
import type { Asked } from "./asked.ts";
import { emergencyIn } from "./emergency.ts";
import { extract } from "./extract.ts";
import { tellOwnCases } from "./own-cases.ts";
import type { FindPassages } from "./passages.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Articles looked at for one question. */
const LOOKED_AT = 6;

export interface AnswererOptions extends Pick<Platform, "database" | "translate"> {
  requestTypes: Catalogue;
  passages: FindPassages;
  /** Absent: answers are the articles' own sentences. */
  phraser?: Phraser;
}

/** Answers from published articles, and from nothing else; knows when it does not know. */
export class Answerer {
  constructor(private readonly options: AnswererOptions) {}

  async answer(asked: Asked): Promise<Said> {
    const { question, topic } = asked;
    if (topic !== null) return this.answerOn(topic, asked);
    const intent = intentOf(question);
    const emergency = emergencyIn(question, await this.options.requestTypes.all(), intent === "DANGER");
    if (emergency) return this.warn(emergency.phone, emergency.type.code, asked);
    switch (intent) {
      case "PERSON":
        return this.offerPerson(asked);
      case "CASES":
        return tellOwnCases(this.options.database.primary, this.options.translate, asked);
      case "ABOUT":
      case "GREETING":
        return this.introduce(intent, asked);
      case "THANKS":
        return { kind: "THANKS", text: this.say(asked, "thanks"), detail: {} };
      case "DANGER":
      case "QUESTION":
        return this.lookUp(asked);
    }
  }

  private say({ locale }: Asked, key: string, values?: Record<string, string>): string {
    return this.options.translate(locale, `assistant.${key}`, values);
  }

  private async introduce(kind: "ABOUT" | "GREETING", asked: Asked): Promise<Said> {
    const name = (await findOrganization(this.options.database.primary))?.name ?? "";
    return { kind, text: this.say(asked, kind.toLowerCase(), { name }), detail: {} };
  }

  private async offerPerson(asked: Asked): Promise<Said> {
    const phone = (await findOrganization(this.options.database.primary))?.phone ?? "";
    return {
      kind: "PERSON",
      text: this.say(asked, "person", { phone }),
      detail: { phone, choices: [this.personChoice(asked)] },
    };
  }

  private async lookUp(asked: Asked): Promise<Said> {
    const { question, locale } = asked;
    const found = await this.options.passages(searched(question), locale, LOOKED_AT);
    const [best] = found;
    if (!best || best.coverage < THRESHOLDS.known) return this.admit(asked, found);
    const rivals = found.filter(
      ({ score, coverage }) => coverage >= THRESHOLDS.known && score >= best.score * THRESHOLDS.rival,
    );
    if (rivals.length > 1) {
      return {
        kind: "CHOICE",
        text: this.say(asked, "choose"),
        detail: {
          choices: [...rivals.slice(0, THRESHOLDS.topics).map(topicOf), this.personChoice(asked)],
          coverage: best.coverage,
        },
      };
    }
    const [article] = await findCitedArticles(this.options.database, [best]);
    return article ? this.tell(article, asked, best) : this.admit(asked, found.slice(1));
  }

  /** Says that it does not know, with what is near and the way to a person. */
  private admit(asked: Asked, found: readonly Passage[]): Said {
    const near = found.filter(({ coverage }) => coverage >= THRESHOLDS.near).slice(0, THRESHOLDS.topics);
    const lines = [this.say(asked, "unknown"), ...(near.length > 0 ? [this.say(asked, "near")] : [])];
    const choices = [...near.map(topicOf), this.personChoice(asked)];
    return {
      kind: "UNKNOWN",
      text: lines.join("\n"),
      detail: { choices, coverage: found[0]?.coverage ?? 0 },
    };
  }

  /** Somebody chose a topic: it answers what was asked before, as far as that was a question. */
  private async answerOn(slug: string, asked: Asked): Promise<Said> {
    const article = await findCitedArticle(this.options.database, slug, asked.locale);
    return article
      ? this.tell(article, { ...asked, question: asked.before ?? asked.question }, null)
      : this.admit(asked, []);
  }

  private async tell(article: CitedArticle, asked: Asked, found: Passage | null): Promise<Said> {
    const { question, locale } = asked;
    const { text, section } = extract(
      article,
      question,
      askedPart(question, locale),
      found?.sectionKind ?? null,
    );
    const phrased = await this.options.phraser?.phrase(question, text, locale);
    const type = article.requestType ? await this.options.requestTypes.find(article.requestType) : null;
    const phone = type?.definition.emergency?.phone;
    const lines = [
      ...(phone ? [this.say(asked, "emergency", { phone })] : []),
      ...(article.locale === locale
        ? []
        : [this.say(asked, "otherLanguage", { language: nameOf(article.locale, locale) })]),
      this.say(asked, "from", { title: article.title }),
      phrased ?? text,
    ];
    const citation: Citation = {
      slug: article.slug,
      title: article.title,
      section,
      locale: article.locale,
      publishedAt: article.publishedAt,
    };
    return {
      kind: phone ? "EMERGENCY" : "ANSWER",
      text: lines.join("\n"),
      detail: {
        citations: [citation],
        choices: type ? [this.fileChoice(type.code, type.tell(locale, asked.register).title, asked)] : [],
        ...(phone ? { phone } : {}),
        ...(phrased ? { phrased: true } : {}),
        ...(found ? { coverage: found.coverage } : {}),
      },
    };
  }

  /** The number to call comes first; what the pages say about it follows, where they say something. */
  private async warn(phone: string, code: string, asked: Asked): Promise<Said> {
    const [best] = await this.options.passages(searched(asked.question), asked.locale, 1);
    const [article] =
      best && best.coverage >= THRESHOLDS.known ? await findCitedArticles(this.options.database, [best]) : [];
    if (article?.requestType === code) return this.tell(article, asked, best ?? null);
    const type = await this.options.requestTypes.find(code);
    return {
      kind: "EMERGENCY",
      text: this.say(asked, "emergency", { phone }),
      detail: {
        phone,
        choices: type ? [this.fileChoice(code, type.tell(asked.locale, asked.register).title, asked)] : [],
      },
    };
  }

  private personChoice(asked: Asked): Choice {
    return { kind: "PERSON", label: this.say(asked, "label.person") };
  }

  private fileChoice(code: string, title: string, asked: Asked): Choice {
    return { kind: "LINK", label: this.say(asked, "label.file", { title }), path: `/new/${code}` };
  }
}

/** What is looked for: no article holds somebody's telephone number, and the search would miss it there. */
const searched = (question: string): string => withoutPersonalData(question).replace(/\[[^\]]*\]/g, " ");

const topicOf = ({ title, slug }: Passage): Choice => ({ kind: "TOPIC", label: title, slug });

const nameOf = (locale: string, reader: string): string =>
  new Intl.DisplayNames(reader, { type: "language" }).of(locale) ?? locale;

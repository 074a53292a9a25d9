import type { Database } from "../../../platform/database/index.ts";
import {
  type Connection,
  connectionOf,
  decodeCursor,
  encodeCursor,
  windowOf,
} from "../../../platform/pagination/index.ts";
import { bestMatches } from "./best-matches.ts";
import { articleWords, readConcepts } from "./concept.repository.ts";
import type { Concept, ConceptMention, ConceptsArgs } from "./concept.type.ts";
import { matchesIn } from "./expand-question.ts";
import { tokensOf } from "./tokens.ts";

/** Longer searches are cut. */
const MOST_WORDS = 12;
/** Of a long article only the beginning is read, and only so many terms are explained: more would disturb. */
const MOST_TOKENS = 1500;
const MOST_MENTIONS = 12;
/** Everyday words are for the search: nobody needs them explained. */
const UNEXPLAINED_TOPIC = "everyday";

/** Reads the glossary. */
export class ConceptService {
  constructor(private readonly database: Database) {}

  async byCode(code: string, locale: string): Promise<Concept | null> {
    const [concept] = await readConcepts(this.database, { codes: [code] }, locale, 1);
    return concept ?? null;
  }

  /**
   * A page of concepts in the order of their official terms.
   * @throws GraphQLError BAD_USER_INPUT for a wrong page size or cursor
   */
  async list({ query, topic, locale, first, after }: ConceptsArgs): Promise<Connection<Concept>> {
    const { limit } = windowOf({ first });
    const place = after ? decodeCursor(after, 2).map(String) : undefined;
    const found = await readConcepts(
      this.database,
      {
        topic: topic ?? null,
        ...(query?.trim() ? { letters: query.trim(), codes: await this.codesFor(query) } : {}),
        ...(place ? { after: [place[0] ?? "", place[1] ?? ""] as const } : {}),
      },
      locale,
      limit + 1,
    );
    return connectionOf(
      found.slice(0, limit),
      ({ officialTerm, code }) => encodeCursor([officialTerm.toLowerCase(), code]),
      { fromEnd: false, hasMore: found.length > limit, after: place !== undefined, before: false },
    );
  }

  private async codesFor(query: string): Promise<string[]> {
    const matches = await matchesIn(this.database, tokensOf(query).slice(0, MOST_WORDS));
    return [...new Set(matches.map(({ concept }) => concept))];
  }

  /** The terms of the glossary in an article, each where it first stands, in the order of the text. */
  async inArticle(slug: string, articleLocale: string, locale: string): Promise<ConceptMention[]> {
    const article = await articleWords(this.database, slug, articleLocale);
    if (!article) return [];
    const tokens = tokensOf(article.text).slice(0, MOST_TOKENS);
    const matches = (await matchesIn(this.database, tokens, true)).filter(
      (match) => match.locale === article.locale || match.locale === "it",
    );
    const first = new Map<string, string>();
    for (const match of bestMatches(matches, article.locale).sort((a, b) => a.from - b.from)) {
      // A weight that was shared is that of words that mean several things.
      if (match.weight < 0.9 || first.has(match.concept)) continue;
      first.set(match.concept, article.text.slice(tokens[match.from]?.start, tokens[match.to]?.end));
    }
    const concepts = await readConcepts(this.database, { codes: [...first.keys()] }, locale, first.size + 1);
    const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
    return [...first]
      .flatMap(([code, phrase]) => {
        const concept = byCode.get(code);
        return concept && concept.topic !== UNEXPLAINED_TOPIC ? [{ phrase, concept }] : [];
      })
      .slice(0, MOST_MENTIONS);
  }
}

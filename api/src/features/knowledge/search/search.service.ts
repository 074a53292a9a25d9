import type { RequestContext } from "../../../platform/context/index.ts";
import type { Database } from "../../../platform/database/index.ts";
import { codedError } from "../../../platform/errors/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";
import type { Reader, Selection } from "../../../platform/look-ahead/index.ts";
import { decodeCursor, encodeCursor, windowOf } from "../../../platform/pagination/index.ts";
import type { SearchUse } from "../learning/search-use.ts";
import type { Article, ArticleConnection, CompleteSearchArgs, SearchKnowledgeArgs } from "../article.type.ts";
import { articleView } from "../article.view.ts";
import { type BestPassage, bestPassage, passagesOf, weightsOf } from "./best-passage.ts";
import { coverageOf } from "./coverage.ts";
import type { Passage } from "./passage.ts";
import { type Question, readQuestion } from "./question.ts";
import {
  type After,
  completions,
  findArticles,
  type Page,
  popularArticles,
  type SearchHit,
} from "./search.repository.ts";
import { snippetOf } from "./snippet.ts";
import { Stems } from "./stems.ts";
import { wordsOf } from "./words.ts";

/** Longer beginnings are cut: no title is that long. */
const MOST_TYPED = 120;

/** Finds articles for a question in full sentences, typing errors included. */
export class SearchService {
  private readonly stems = new Stems();

  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly use: Pick<SearchUse, "recordSearch">,
  ) {}

  /**
   * A page of articles, best first, in the reader's language where they have it, else in Italian; without a question
   * the popular ones. As many statements for one article as for a hundred.
   * @param selection that of the connection field
   * @throws GraphQLError BAD_USER_INPUT for a wrong page size or cursor
   */
  async search(
    { query, locale, category, audience, lifeEvent, ...page }: SearchKnowledgeArgs,
    selection: Selection,
    { principal }: RequestContext,
  ): Promise<ArticleConnection> {
    const { limit } = windowOf({ first: page.first });
    const after = page.after ? hitAt(page.after) : null;
    const filter = { category: category ?? null, audience: audience ?? null, lifeEvent: lifeEvent ?? null };
    const question = await readQuestion(this.database, query, locale);
    const found = await this.find(question, { locale, limit: limit + 1, after, filter });
    const hits = found.slice(0, limit);
    if (!after) this.use.recordSearch({ query, locale, results: hits.length });
    const snippets = await this.snippets(hits, question);
    const articles = await this.read(hits, selection, principal);
    const edges = hits.flatMap((hit) => {
      const node = articles.get(hit.articleId);
      const snippet = snippets.get(hit.articleId) ?? "";
      return node ? [{ cursor: encodeCursor([hit.score, hit.articleId]), node, snippet }] : [];
    });
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: found.length > limit,
        hasPreviousPage: after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /**
   * What may be meant by who has typed so far, in the language they read; nothing for nothing.
   * @throws GraphQLError BAD_USER_INPUT for a wrong number
   */
  complete({ prefix, locale, first }: CompleteSearchArgs): Promise<string[]> {
    const { limit } = windowOf({ first });
    const typed = wordsOf(prefix.slice(0, MOST_TYPED), locale).join(" ");
    return typed === "" ? Promise.resolve([]) : completions(this.database, locale, typed, limit);
  }

  /**
   * The best passage of each of the articles that answer a question best, best first.
   * @param limit most passages
   */
  async passages(question: string, locale: string, limit: number): Promise<Passage[]> {
    const read = await readQuestion(this.database, question, locale);
    if (!read) return [];
    const filter = { category: null, audience: null, lifeEvent: null };
    const hits = await this.find(read, { locale, limit, after: null, filter });
    return this.each(hits, read, (hit, passage) => ({
      articleId: hit.articleId,
      slug: hit.slug,
      locale: hit.locale,
      title: hit.title,
      ...passage,
      score: hit.score,
      coverage: coverageOf(read.terms, hit.held, hit.locale),
    }));
  }

  /** The articles that answer a question best, best first, and nothing more of them. */
  async ranking(question: string, locale: string, limit: number): Promise<Pick<SearchHit, "slug">[]> {
    const read = await readQuestion(this.database, question, locale);
    const filter = { category: null, audience: null, lifeEvent: null };
    return read ? this.find(read, { locale, limit, after: null, filter }) : [];
  }

  private find(question: Question | null, page: Page): Promise<SearchHit[]> {
    if (!question) return popularArticles(this.database, page);
    const { terms, wordings } = question;
    return terms.some(({ termId }) => termId !== null)
      ? findArticles(this.database, terms, wordings, page)
      : Promise.resolve([]);
  }

  /** By article, the stretch of its best passage that says most of what was asked. */
  private async snippets(
    hits: readonly SearchHit[],
    question: Question | null,
  ): Promise<ReadonlyMap<string, string>> {
    const shown = await this.each(hits, question, ({ articleId, locale }, { text }, asked) => [
      articleId,
      snippetOf(text, locale, asked),
    ]);
    return new Map(shown as [string, string][]);
  }

  /** Shows each hit with its best passage, and with what tells whether a word of it was asked for. */
  private async each<Shown>(
    hits: readonly SearchHit[],
    question: Question | null,
    show: (hit: SearchHit, passage: BestPassage, asked: (word: string) => boolean) => Shown,
  ): Promise<Shown[]> {
    const stems = new Map<string, ReadonlyMap<string, string | null>>();
    for (const locale of question ? new Set(hits.map((hit) => hit.locale)) : []) {
      const texts = hits.filter((hit) => hit.locale === locale).flatMap(passagesOf);
      const words = texts.flatMap(({ text }) => wordsOf(text, locale));
      stems.set(locale, await this.stems.of(this.database, locale, words));
    }
    return hits.map((hit) => {
      const known = stems.get(hit.locale);
      if (!question || !known) return show(hit, { sectionKind: null, text: hit.summary }, () => false);
      const weights = weightsOf(question.terms, hit.locale);
      return show(hit, bestPassage(hit, weights, known), (word) => weights.has(known.get(word) ?? ""));
    });
  }

  /** The found articles by id, as far as they were asked for. */
  private async read(
    hits: readonly SearchHit[],
    selection: Selection,
    viewer: RequestContext["principal"],
  ): Promise<Map<string, Article>> {
    if (hits.length === 0) return new Map();
    const { edges } = await this.reader.connection<Article>(articleView, selection, viewer, {
      where: (bind, alias) =>
        `(${alias}.article_id, ${alias}.locale) in (select * from unnest(` +
        `${bind(hits.map(({ articleId }) => articleId))}::uuid[], ${bind(hits.map(({ locale }) => locale))}::text[]))`,
      order: { by: ["articleId"], direction: "asc" },
      window: { limit: hits.length, fromEnd: false },
    });
    return new Map(edges.map(({ cursor, node }) => [String(decodeCursor(cursor, 1)[0]), node]));
  }
}

function hitAt(cursor: string): After {
  const [score, articleId] = decodeCursor(cursor, 2);
  if (typeof score === "number" && typeof articleId === "string" && isUuid(articleId))
    return { score, articleId };
  throw codedError("BAD_USER_INPUT", "This cursor is not one of ours.");
}

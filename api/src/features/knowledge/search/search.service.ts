import type { RequestContext } from "../../../platform/context/index.ts";
import type { Database } from "../../../platform/database/index.ts";
import { codedError } from "../../../platform/errors/index.ts";
import { isUuid } from "../../../platform/ids/index.ts";
import type { Reader, Selection } from "../../../platform/look-ahead/index.ts";
import { decodeCursor, encodeCursor, windowOf } from "../../../platform/pagination/index.ts";
import type { SearchUse } from "../learning/search-use.ts";
import type { Article, ArticleConnection, SearchKnowledgeArgs } from "../article.type.ts";
import { articleView } from "../article.view.ts";
import type { Passage } from "./passage.ts";
import {
  type After,
  findArticles,
  popularArticles,
  readPassages,
  type SearchHit,
  understandWords,
} from "./search.repository.ts";

/** Longer questions are cut: nobody is served better by their hundredth word. */
const MAX_WORDS = 32;
const WORD = /[\p{L}\p{N}]+/gu;

/** Finds articles for a question in full sentences, typing errors included. */
export class SearchService {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly use: Pick<SearchUse, "recordSearch">,
  ) {}

  /**
   * A page of articles, best first, in the reader's language where they have it, else in Italian; without a question
   * the popular ones. Four statements at most, however many articles.
   * @param selection that of the connection field
   * @throws GraphQLError BAD_USER_INPUT for a wrong page size or cursor
   */
  async search(
    { query, locale, ...page }: SearchKnowledgeArgs,
    selection: Selection,
    { principal }: RequestContext,
  ): Promise<ArticleConnection> {
    const { limit } = windowOf({ first: page.first });
    const after = page.after ? hitAt(page.after) : null;
    const found = await this.find(query, locale, limit + 1, after);
    const hits = found.slice(0, limit);
    if (!after) this.use.recordSearch({ query, locale, results: hits.length });
    const articles = await this.read(hits, selection, principal);
    const edges = hits.flatMap((hit) => {
      const node = articles.get(hit.articleId);
      const snippet = hit.snippet.replace(/\s*\n\s*/g, " · ");
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
   * The best passage of each of the articles that answer a question best, best first.
   * @param limit most passages
   */
  async passages(question: string, locale: string, limit: number): Promise<Passage[]> {
    const words = wordsOf(question);
    const meant = await understandWords(this.database, words, [...new Set([locale, "it"])]);
    if (meant.length === 0) return [];
    const hits = await findArticles(this.database, meant, locale, limit, null);
    return readPassages(this.database, hits, meant);
  }

  private async find(query: string, locale: string, limit: number, after: After): Promise<SearchHit[]> {
    const words = wordsOf(query);
    if (words.length === 0) return popularArticles(this.database, locale, limit, after);
    const meant = await understandWords(this.database, words, [...new Set([locale, "it"])]);
    return meant.length > 0 ? findArticles(this.database, meant, locale, limit, after) : [];
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

const wordsOf = (query: string): string[] =>
  [...new Set(query.toLowerCase().match(WORD))].slice(0, MAX_WORDS);

function hitAt(cursor: string): After {
  const [score, articleId] = decodeCursor(cursor, 2);
  if (typeof score === "number" && typeof articleId === "string" && isUuid(articleId))
    return { score, articleId };
  throw codedError("BAD_USER_INPUT", "This cursor is not one of ours.");
}

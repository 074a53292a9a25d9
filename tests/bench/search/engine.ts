import { fileURLToPath } from "node:url";

/** The pieces of the built api that the bench measures: those that the service itself is made of. */
const built = (path: string): string => new URL(`../../../api/compiled/${path}`, import.meta.url).href;

/** An article as the knowledge base takes it. */
export interface Article {
  slug: string;
  category: string;
  requestType: null;
  frequent: boolean;
  origin: null;
  texts: Record<string, ArticleText> & { it: ArticleText };
}

export interface ArticleText {
  title: string;
  summary: string;
  sections: { kind: "BODY" | "HOW"; markdown: string }[];
  keywords: readonly string[];
}

export interface Hit {
  slug: string;
  score: number;
}

interface DataSource {
  initialize(): Promise<unknown>;
  destroy(): Promise<void>;
  query(text: string): Promise<unknown>;
}

export interface Database {
  rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

const { createDataSource, migrate } = (await import(built("database/index.js"))) as {
  createDataSource(settings: object): DataSource;
  migrate(source: DataSource): Promise<void>;
};
const { Database: Store } = (await import(built("platform/database/index.js"))) as {
  Database: new (source: DataSource) => Database;
};
const { knowledgeEntities, importArticles, readArticleFiles } = (await import(
  built("features/knowledge/index.js")
)) as {
  knowledgeEntities: readonly unknown[];
  importArticles(database: Database, clock: { now(): Date }, articles: readonly Article[]): Promise<object>;
  readArticleFiles(folder: URL): Promise<Article[]>;
};
const { readQuestion } = (await import(built("features/knowledge/search/question.js"))) as {
  readQuestion(
    database: Database,
    asked: string,
    locale: string,
  ): Promise<{ terms: readonly { termId: number | null }[]; wordings: ReadonlyMap<string, string> } | null>;
};
const { findArticles } = (await import(built("features/knowledge/search/search.repository.js"))) as {
  findArticles(
    database: Database,
    terms: readonly object[],
    wordings: ReadonlyMap<string, string>,
    page: object,
  ): Promise<Hit[]>;
};
const { reindex } = (await import(built("features/knowledge/search/reindex.js"))) as {
  reindex(database: Database): Promise<number>;
};
const glossary = (await import(built("features/knowledge/glossary/index.js"))) as {
  readGlossaryFiles(folder: URL): Promise<unknown[]>;
  loadGlossary(database: Database, concepts: readonly unknown[]): Promise<unknown>;
};
export const { wordsOf } = (await import(built("features/knowledge/search/words.js"))) as {
  wordsOf(text: string, locale: string): string[];
};

const content = (folder: string): URL => new URL(`../../../api/content/${folder}/`, import.meta.url);
const NO_FILTER = { category: null, audience: null, lifeEvent: null };
export const clock = { now: () => new Date() };

/** The town's own articles. */
export const ownArticles = (): Promise<Article[]> => readArticleFiles(content("articles"));

/** A knowledge base of its own, in a schema of the bench's database. */
export class Engine {
  private constructor(
    readonly database: Database,
    private readonly source: DataSource,
  ) {}

  /** @param afresh throws away what the schema held */
  static async open(url: string, schema: string, afresh: boolean): Promise<Engine> {
    const source = createDataSource({ url, schema, poolSize: 4, entities: knowledgeEntities });
    await source.initialize();
    if (afresh) await source.query(`drop schema if exists "${schema}" cascade`);
    await migrate(source);
    return new Engine(new Store(source), source);
  }

  async publish(articles: readonly Article[]): Promise<void> {
    await importArticles(this.database, clock, articles);
  }

  async loadGlossary(): Promise<void> {
    await glossary.loadGlossary(this.database, await glossary.readGlossaryFiles(content("glossary")));
  }

  reindex(): Promise<number> {
    return reindex(this.database);
  }

  /** As the service searches: what the question means, then the best articles. */
  async find(question: string, locale: string, limit: number): Promise<Hit[]> {
    const read = await readQuestion(this.database, question, locale);
    if (!read?.terms.some(({ termId }) => termId !== null)) return [];
    const page = { locale, limit, after: null, filter: NO_FILTER };
    return findArticles(this.database, read.terms, read.wordings, page);
  }

  close(): Promise<void> {
    return this.source.destroy();
  }
}

/** The folder of real data, where it is there. */
export const DATA =
  process.env["SPORTELLO_DATA"] ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { codesOf, testApp, type TestApp } from "../../testing/index.ts";
import type { ArticleSource, ArticleText } from "./article-source.ts";
import { importArticles } from "./content/publish.service.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());
beforeEach(() => app.sql("truncate articles, search_terms, search_postings cascade"));

const text = (title: string, body = "", keywords: string[] = []): ArticleText => ({
  title,
  summary: `${title}: ecco come.`,
  sections: [{ kind: "HOW", markdown: body || "Vieni allo sportello." }],
  keywords,
});

const article = (
  slug: string,
  texts: Record<string, ArticleText>,
  more: Partial<ArticleSource> = {},
): ArticleSource => ({
  slug,
  category: "documents",
  requestType: null,
  frequent: false,
  origin: null,
  texts,
  ...more,
});

const publish = (...articles: ArticleSource[]) => importArticles(app.platform.database, app.clock, articles);

const SEARCH = `query ($query: String!, $locale: String!, $first: Int!, $after: String) {
  searchKnowledge(query: $query, locale: $locale, first: $first, after: $after) {
    edges { cursor snippet node { slug title locale } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
interface Found {
  searchKnowledge: {
    edges: { cursor: string; snippet: string; node: { slug: string; title: string; locale: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}
const search = (query: string, locale = "it", first = 10, after?: string) =>
  app.post<Found>(SEARCH, { query, locale, first, after });
const slugs = async (query: string, locale?: string) =>
  (await search(query, locale)).data.searchKnowledge.edges.map(({ node }) => node.slug);

const ARTICLE = `query ($slug: String!, $locale: String!) {
  article(slug: $slug, locale: $locale) {
    id slug category locale locales title summary readingMinutes readability updatedAt
    sections { kind title html text }
  }
}`;

test("publishing twice adds nothing; a changed text gets a revision, and its translation is known to lag", async () => {
  const first = article("cie", { it: text("Carta d'identità"), en: text("Identity card") });
  expect(await publish(first)).toEqual({ articles: 1, added: 2, changed: 0 });
  expect(await publish(first)).toEqual({ articles: 0, added: 0, changed: 0 });
  const second = article("cie", { it: text("Carta d'identità nuova"), en: text("Identity card") });
  expect(await publish(second)).toEqual({ articles: 0, added: 0, changed: 1 });
  const revisions = () =>
    app.sql("select locale, revision, source_revision from article_texts order by locale desc");
  expect(await revisions()).toEqual([
    { locale: "it", revision: 2, source_revision: 2 },
    { locale: "en", revision: 1, source_revision: 1 },
  ]);
  await publish(article("cie", { it: text("Carta d'identità nuova"), en: text("New identity card") }));
  expect(await revisions()).toEqual([
    { locale: "it", revision: 2, source_revision: 2 },
    { locale: "en", revision: 2, source_revision: 2 },
  ]);
  const versions = await app.sql(
    "select content->>'title' as title from article_versions where locale = 'it' order by revision",
  );
  expect(versions).toEqual([{ title: "Carta d'identità" }, { title: "Carta d'identità nuova" }]);
});

test("two processes that publish at once publish once", async () => {
  const both = await Promise.all([
    publish(article("cie", { it: text("CIE") })),
    publish(article("cie", { it: text("CIE") })),
  ]);
  expect(both.map(({ added }) => added).sort()).toEqual([0, 1]);
  expect(await app.sql("select revision from article_versions")).toEqual([{ revision: 1 }]);
});

test("refuses a page that is no page and a cursor that is not ours", async () => {
  expect(codesOf(await search("carta", "it", 0))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await search("carta", "it", 101))).toEqual(["BAD_USER_INPUT"]);
  for (const cursor of ["x", Buffer.from('["a",1]').toString("base64url")]) {
    expect(codesOf(await search("carta", "it", 5, cursor))).toEqual(["BAD_USER_INPUT"]);
  }
});

test("shows an article to anybody, in Italian where it is not translated", async () => {
  await publish(
    article("cie", { it: text("Carta d'identità", "1. **Prenota** <b>ora</b>"), ar: text("بطاقة الهوية") }),
  );
  const italian = await app.post<{ article: Record<string, unknown> }>(ARTICLE, {
    slug: "cie",
    locale: "en",
  });
  expect(italian.errors).toBeUndefined();
  expect(italian.data.article).toMatchObject({
    slug: "cie",
    locale: "it",
    locales: ["it", "ar"],
    readingMinutes: 1,
    readability: expect.any(Number),
    sections: [
      {
        kind: "HOW",
        title: "Come fare",
        html: "<ol><li><strong>Prenota</strong> &lt;b&gt;ora&lt;/b&gt;</li></ol>",
        text: "Prenota <b>ora</b>",
      },
    ],
  });
  const arabic = await app.post<{ article: Record<string, unknown> }>(ARTICLE, { slug: "cie", locale: "ar" });
  expect(arabic.data.article).toMatchObject({
    locale: "ar",
    readability: null,
    sections: [{ title: "ماذا تفعل" }],
  });
  const nothing = await app.post<{ article: null }>(ARTICLE, { slug: "no", locale: "it" });
  expect(nothing.data.article).toBeNull();
});

test("names the request to file where an article does not solve, and is read again by its id", async () => {
  const texts = { it: text("Buche"), en: text("Potholes") };
  await publish(
    article("buche", texts, { requestType: "pothole" }),
    article("ztl", { it: text("ZTL") }, { requestType: "gone" }),
  );
  const read = (slug: string) =>
    app.post<{ article: { id: string; requestType: { code: string } | null } }>(
      `query ($slug: String!) { article(slug: $slug, locale: "it") { id requestType { code title } } }`,
      { slug },
    );
  const { id, requestType } = (await read("buche")).data.article;
  expect(requestType).toMatchObject({ code: "pothole" });
  expect((await read("ztl")).data.article.requestType).toBeNull();
  const again = await app.post<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { id ... on Article { slug title } } }`,
    { id },
    { language: "en" },
  );
  expect(again.data.node).toEqual({ id, slug: "buche", title: "Potholes" });
});

test("finds by whole sentences, by keywords and with typing errors, best first", async () => {
  await publish(
    article("cie", { it: text("Carta d'identità elettronica", "Porta una foto.", ["documento scaduto"]) }),
    article("tari", { it: text("Tassa sui rifiuti", "La carta si ricicla.") }),
    article("lampione", { it: text("Lampione spento") }),
  );
  expect(await slugs("dove posso rinnovare la carta d'identità?")).toEqual(["cie", "tari"]);
  expect(await slugs("DOCUMENTI scaduti")).toEqual(["cie"]);
  expect(await slugs("lanpione spennto")).toEqual(["lampione"]);
  expect(await slugs("identita elettronica")).toEqual(["cie"]);
  expect(await slugs("xyzzy")).toEqual([]);
  expect(await slugs("' | !( & :* \\ ⟦")).toHaveLength(3);
  const { edges } = (await search("foto per il documento")).data.searchKnowledge;
  expect(edges[0]?.snippet).toContain("⟦foto⟧");
});

test("answers a question with the passage of each article that says it, and how much of the question is there", async () => {
  await publish(
    article("cie", { it: text("Carta d'identità elettronica", "Porta una foto per la carta.") }),
    article("tari", { it: text("Tassa sui rifiuti", "La carta si ricicla.") }),
  );
  const [best, second] = await app.rooms.knowledge.passages("foto carta", "it", 5);
  expect(best).toMatchObject({
    slug: "cie",
    locale: "it",
    sectionKind: "HOW",
    text: "Porta una foto per la carta.",
    coverage: 1,
  });
  expect(second?.coverage).toBeLessThan(1);
  expect(await app.rooms.knowledge.passages("xyzzy", "it", 5)).toEqual([]);
});

test("completes what is typed with titles from any of their words, wordings and frequent words; filters by category", async () => {
  await publish(
    article("cie", { it: text("Carta d'identità elettronica", "Porta una foto.", ["rinnovo documento"]) }),
    article("tari", { it: text("Tassa sui rifiuti", "La carta si ricicla.") }, { category: "taxes" }),
  );
  const complete = (prefix: string, first = 5) =>
    app.post<{ completeSearch: string[] }>(
      `query ($prefix: String!, $first: Int!) { completeSearch(prefix: $prefix, locale: "it", first: $first) }`,
      { prefix, first },
    );
  expect(codesOf(await complete("ca", 0))).toEqual(["BAD_USER_INPUT"]);
  const offered = async (prefix: string) => (await complete(prefix)).data.completeSearch;
  expect((await offered("Identi"))[0]).toBe("Carta d'identità elettronica");
  expect((await offered("rinn"))[0]).toBe("rinnovo documento");
  expect(await offered("porta una fo")).toEqual(["porta una foto"]);
  for (const nothing of ["", " %_ ", "\u0000", "zzz"]) expect(await offered(nothing)).toEqual([]);
  const found = await app.post<Found>(
    '{ searchKnowledge(query: "carta", locale: "it", first: 5, category: "taxes") { edges { node { slug } } } }',
  );
  expect(found.data.searchKnowledge.edges.map(({ node }) => node.slug)).toEqual(["tari"]);
});

test("falls back to Italian articles, and prefers those in the reader's language", async () => {
  await publish(
    article("cie", { it: text("Carta d'identità"), en: text("Identity card", "Bring a photo.") }),
    article("passport", { it: text("Passaporto", "Foto: identity photo.") }),
  );
  const { edges } = (await search("identity photo", "en")).data.searchKnowledge;
  expect(edges.map(({ node }) => [node.slug, node.locale])).toEqual([
    ["cie", "en"],
    ["passport", "it"],
  ]);
  expect(await slugs("carta d'identità", "en")).toEqual(["cie"]);
  expect(await slugs("بطاقة", "ar")).toEqual([]);
});

test("pages without gaps or doubles, in eight statements a page", async () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    article(`bonus-${index}`, { it: text("Bonus per l'acqua") }),
  );
  await publish(...many);
  const seen: string[] = [];
  const statements: number[] = [];
  for (let after: string | undefined; ;) {
    const before = app.platform.database.statements;
    const { edges, pageInfo } = (await search("bonus acqua", "it", 10, after)).data.searchKnowledge;
    statements.push(app.platform.database.statements - before);
    seen.push(...edges.map(({ node }) => node.slug));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor ?? undefined;
  }
  // The outbox is looked at in between, so the least of the pages is what a page takes.
  // Four of the glossary; synonyms, terms, articles, and the articles' fields.
  expect(Math.min(...statements)).toBe(8);
  expect(seen).toHaveLength(25);
  expect(new Set(seen).size).toBe(25);
});

test("without a question it shows the town's choice first", async () => {
  await publish(
    article("a", { it: text("Uno") }),
    article("b", { it: text("Due") }, { frequent: true }),
    article("c", { de: text("Drei") }),
  );
  expect(await slugs("  ")).toEqual(["b", "a"]);
  const { edges } = (await search("", "it", 1)).data.searchKnowledge;
  const next = (await search("", "it", 1, edges[0]?.cursor)).data.searchKnowledge;
  expect(next.edges.map(({ node }) => node.slug)).toEqual(["a"]);
});

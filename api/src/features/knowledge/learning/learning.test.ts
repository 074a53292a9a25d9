import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MadePerson, testApp, type TestApp } from "../../../testing/index.ts";
import { importArticles } from "../content/publish.service.ts";
import { learnJob } from "./learn.job.ts";

let app: TestApp;
let editor: MadePerson;
beforeAll(async () => {
  app = await testApp();
  editor = await app.make.person({ roles: ["EDITOR"] });
  const text = (title: string) => ({
    title,
    summary: `${title}.`,
    sections: [{ kind: "HOW" as const, markdown: "Vieni." }],
    keywords: [],
  });
  const article = (slug: string, title: string) => ({
    slug,
    category: "documents",
    requestType: null,
    frequent: false,
    origin: null,
    texts: { it: text(title) },
  });
  await importArticles(app.platform.database, app.clock, [
    article("cie", "Carta d'identità"),
    article("tari", "Tassa dei rifiuti"),
    article("ztl", "Centro storico"),
  ]);
});
afterAll(() => app.stop());

interface Payload {
  errors: { code: string }[];
  search?: { ndcgBefore: number; ndcgAfter: number; hit3After: number; judgements: number } | null;
}
async function act(name: string, type: string, input: object, by: object = { token: editor.token }) {
  const fields = name === "noteSearch" ? "" : "search { judgements ndcgBefore ndcgAfter hit3After }";
  const answer = await app.post<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code } } }`,
    { input },
    by,
  );
  return answer.data?.[name];
}
const note = (input: object) => act("noteSearch", "NoteSearchInput", { locale: "it", ...input }, {});
async function desk<Data>(fields: string): Promise<Data> {
  const answer = await app.post<{ knowledgeDesk: Data }>(
    `{ knowledgeDesk { ${fields} } }`,
    {},
    { token: editor.token },
  );
  return answer.data.knowledgeDesk;
}

test("refuses articles that are not there, and words that are none", async () => {
  expect((await note({ query: "tesserino", slug: "no" }))?.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  const judge = (input: object) =>
    act("saveSearchJudgement", "SearchJudgementInput", { locale: "it", query: "x", articles: [], ...input });
  expect((await judge({ articles: ["no"] }))?.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await judge({ query: " " }))?.errors).toMatchObject([{ code: "REQUIRED" }]);
  expect(
    (await act("acceptSynonym", "SearchSynonymInput", { locale: "it", term: "?", means: "carta" }))?.errors,
  ).toMatchObject([{ code: "REQUIRED" }]);
});

test("keeps what was asked in vain and then otherwise, and nothing that says who asked", async () => {
  await note({ query: "carta identità", before: "tesserino identità", slug: "cie" });
  await note({ query: "carta identità", before: "tesserino identità", slug: "cie" });
  await note({ query: "carta di RSSMRA85T10A562S", slug: "cie" });
  expect(await app.sql("select query, times from search_openings")).toEqual([
    { query: "carta identità", times: 2 },
  ]);
  expect(await desk("suggestedSynonyms { locale term means times }")).toEqual({
    suggestedSynonyms: [{ locale: "it", term: "tesserino", means: "carta", times: 2 }],
  });
  const accepted = await act("acceptSynonym", "SearchSynonymInput", {
    locale: "it",
    term: "tesserino",
    means: "carta",
  });
  expect(accepted).toMatchObject({ errors: [], search: null });
  expect(await desk("suggestedSynonyms { term } synonyms { term means }")).toEqual({
    suggestedSynonyms: [],
    synonyms: [{ term: "tesserino", means: "carta" }],
  });
});

test("names searches that led nowhere, and articles that do not solve", async () => {
  await app.post('{ searchKnowledge(query: "zzkkyy", locale: "it", first: 5) { nodes { slug } } }');
  const rate = (solved: boolean) =>
    app.post(
      "mutation ($input: RateArticleInput!) { rateArticle(input: $input) { errors { code } } }",
      { input: { requestId: randomUUID(), slug: "tari", locale: "it", solved } },
      { device: randomUUID().replaceAll("-", "").padEnd(43, "a") },
    );
  await rate(false);
  expect(
    await desk("failingSearches { query times results } unsolvingArticles { slug solved unsolved }"),
  ).toEqual({
    failingSearches: [{ query: "zzkkyy", times: 1, results: 0 }],
    unsolvingArticles: [{ slug: "tari", solved: 0, unsolved: 1 }],
  });
});

test("a word that is added to an article is measured before and after on the judged questions", async () => {
  await act("saveSearchJudgement", "SearchJudgementInput", {
    locale: "it",
    query: "varco telecamere",
    articles: ["ztl"],
  });
  await act("saveSearchJudgement", "SearchJudgementInput", {
    locale: "it",
    query: "rifiuti",
    articles: ["tari"],
  });
  const quality = "searchQuality { ndcg hit3 questions { query place } measures { cause about ndcg } }";
  expect(await desk(quality)).toEqual({
    searchQuality: {
      ndcg: 0.5,
      hit3: 0.5,
      questions: [
        { query: "rifiuti", place: 1 },
        { query: "varco telecamere", place: null },
      ],
      measures: [],
    },
  });
  const text = { slug: "ztl", locale: "it" };
  const content = { title: "Centro storico", summary: "Centro storico.", keywords: ["varco", "telecamere"] };
  const sections = [{ kind: "HOW", markdown: "Vieni." }];
  await app.post(
    `mutation ($save: SaveArticleDraftInput!, $submit: ArticleDraftInput!) {
      saveArticleDraft(input: $save) { errors { code } } submitArticleDraft(input: $submit) { errors { code } }
    }`,
    { save: { ...text, ...content, sections, version: 0 }, submit: { ...text, version: 1 } },
    { token: editor.token },
  );
  const published = await act("publishArticleDraft", "PublishArticleDraftInput", {
    ...text,
    version: 2,
    requestId: randomUUID(),
  });
  expect(published?.search).toEqual({ judgements: 2, ndcgBefore: 0.5, ndcgAfter: 1, hit3After: 1 });
  expect(await desk(quality)).toMatchObject({
    searchQuality: { ndcg: 1, measures: [{ cause: "ARTICLE", about: "ztl", ndcg: 1 }] },
  });
});

test("ratings lift an article by little, and one that made-up devices give in a day by nothing", async () => {
  const give = (slug: string, count: number, known: boolean) =>
    app.sql(
      `insert into article_ratings (id, article_id, locale, rater, person_id, solved, at)
       select gen_random_uuid(), a.id, 'it', 'r' || n, ${known ? "(select id from persons limit 1)" : "null"}, true, $2
       from articles a, generate_series(1, ${count}) n where slug = $1`,
      [slug, app.clock.now()],
    );
  await give("cie", 20, true);
  await give("ztl", 500, false);
  await learnJob(app.clock).run(app.platform.database);
  const boosts = await app.sql<{ slug: string; boost: number }>(
    "select slug, boost from article_boosts join articles a on a.id = article_id",
  );
  expect(boosts).toEqual([{ slug: "cie", boost: expect.closeTo(0.102, 3) as number }]);
});

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { codesOf, type MadePerson, testApp, type TestApp } from "../../../testing/index.ts";
import { expireJob } from "./expire.job.ts";
import { importArticles } from "../content/publish.service.ts";

let app: TestApp;
let editor: MadePerson;
let colleague: MadePerson;
beforeAll(async () => {
  app = await testApp();
  editor = await app.make.person({ givenName: "Chiara", familyName: "Longo", roles: ["EDITOR"] });
  colleague = await app.make.person({ givenName: "Ugo", familyName: "Bo", roles: ["EDITOR"] });
});
afterAll(() => app.stop());

const italian = {
  title: "Carta d'identità",
  summary: "Come si fa.",
  sections: [{ kind: "HOW" as const, markdown: "Vieni allo sportello." }],
  keywords: ["cie"],
};
const english = { ...italian, title: "Identity card", summary: "What to do.", keywords: [] };

beforeEach(async () => {
  await app.sql("truncate articles, search_terms, search_postings cascade");
  const origin = { requestType: null, frequent: false, origin: null };
  await importArticles(app.platform.database, app.clock, [
    { slug: "cie", category: "documents", ...origin, texts: { it: italian, en: english } },
  ]);
});

const TEXTS = `article { slug brokenLinks reviewOn texts {
  locale status revision behind title
  draft { version note editedBy content { title keywords } }
  versions(first: 9) { revision restoredFrom publishedBy content { title } }
} }`;
interface Text {
  locale: string;
  status: string;
  revision: number | null;
  behind: boolean;
  title: string;
  draft: { version: number; note: string | null; editedBy: string; content: { title: string } } | null;
  versions: { revision: number; restoredFrom: number | null; publishedBy: string | null }[];
}
interface Done {
  article: { slug: string; reviewOn: string | null; texts: Text[] } | null;
  errors: { code: string; path: string[]; message: string }[];
}

async function act(name: string, type: string, input: object, by = editor): Promise<Done> {
  const answer = await app.post<Record<string, Done>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${TEXTS} errors { code path message } } }`,
    { input },
    { token: by.token },
  );
  const done = answer.data?.[name];
  if (!done) throw new Error(JSON.stringify(answer.errors));
  return done;
}
const text = { slug: "cie", locale: "it" };
const save = (version: number, more: object = {}, by = editor) =>
  act("saveArticleDraft", "SaveArticleDraftInput", { ...text, ...italian, version, ...more }, by);
const submit = (version: number, more: object = {}) =>
  act("submitArticleDraft", "ArticleDraftInput", { ...text, version, ...more });
const publish = (version: number, more: object = {}) =>
  act("publishArticleDraft", "PublishArticleDraftInput", {
    ...text,
    version,
    requestId: randomUUID(),
    ...more,
  });
const codes = ({ errors }: Done) => errors.map(({ code }) => code);
const of = (locale: string, { article }: Done) => article?.texts.find((one) => one.locale === locale);
const found = async (query: string) =>
  (
    await app.post<{ searchKnowledge: { nodes: { slug: string; title: string }[] } }>(
      'query ($query: String!) { searchKnowledge(query: $query, locale: "it", first: 5) { nodes { slug title } } }',
      { query },
    )
  ).data.searchKnowledge.nodes;

test("refuses what is too long, what is not there and what is not ready", async () => {
  expect(codes(await save(0, { title: "x".repeat(201) }))).toEqual(["TOO_LONG"]);
  expect(codes(await save(0, { slug: "no" }))).toEqual(["NOT_FOUND"]);
  expect(codes(await save(0, { locale: "klingon" }))).toEqual(["NOT_A_CHOICE"]);
  expect(codes(await submit(1))).toEqual(["NOT_FOUND"]);
  await save(0, { summary: " ", sections: [] });
  expect(codes(await submit(1))).toEqual(["REQUIRED", "REQUIRED"]);
  await save(1);
  expect(codes(await publish(2))).toEqual(["NOT_IN_REVIEW"]);
  expect(
    codes(await act("planArticle", "PlanArticleInput", { slug: "cie", reviewOn: "2026-13-01" })),
  ).toEqual(["DATE_INVALID"]);
});

test("is closed to who has not signed in, and to who is no editor", async () => {
  const query = "{ knowledgeDesk { categories } }";
  expect(codesOf(await app.post(query))).toEqual(["UNAUTHENTICATED"]);
  const operator = await app.make.operator({ team: "desk" });
  expect(codesOf(await app.post(query, {}, operator))).toEqual(["FORBIDDEN"]);
});

test("two editors never write over each other, and a retry is no conflict", async () => {
  expect(codes(await save(0))).toEqual([]);
  expect(codes(await save(0))).toEqual([]);
  const theirs = await save(0, { title: "Altro" }, colleague);
  expect(theirs.errors).toMatchObject([{ code: "DRAFT_CHANGED", path: ["input", "version"] }]);
  expect(theirs.errors[0]?.message).toContain("Chiara Longo");
  const changed = await save(1, { title: "Altro" }, colleague);
  expect(of("it", changed)?.draft).toMatchObject({ version: 2, editedBy: "Ugo Bo" });
  const both = await Promise.all([save(2, { title: "Uno" }), save(2, { title: "Due" }, colleague)]);
  expect(both.flatMap(codes)).toEqual(["DRAFT_CHANGED"]);
});

test("a draft goes through review, can be given back, and is online as the next version", async () => {
  const words = { title: "Carta d'identità elettronica", keywords: ["cie", "tesserino"] };
  expect(await found("tesserino")).toEqual([]);
  await save(0, words);
  expect(await found("tesserino")).toEqual([]);
  expect(of("it", await submit(1))).toMatchObject({ status: "IN_REVIEW", revision: 1 });
  const back = await act("returnArticleDraft", "ReturnArticleDraftInput", {
    ...text,
    version: 2,
    note: "Manca il costo",
  });
  expect(of("it", back)).toMatchObject({ status: "DRAFT", draft: { version: 3, note: "Manca il costo" } });
  await submit(3);
  const requestId = randomUUID();
  const done = await publish(4, { requestId });
  expect(done.errors).toEqual([]);
  expect(of("it", done)).toMatchObject({ status: "PUBLISHED", revision: 2, draft: null });
  expect(of("it", done)?.versions).toMatchObject([
    { revision: 2, publishedBy: "Chiara Longo", restoredFrom: null },
    { revision: 1, publishedBy: null },
  ]);
  expect(done.article?.reviewOn).toBe(
    `${app.clock.now().getUTCFullYear() + 1}${app.clock.now().toISOString().slice(4, 10)}`,
  );
  expect(codes(await publish(4, { requestId }))).toEqual([]);
  expect(await found("tesserino")).toEqual([{ slug: "cie", title: words.title }]);
  // The translation follows the Italian text that was.
  expect(of("en", done)).toMatchObject({ behind: true, revision: 1 });
});

test("a translation is behind until it is published after the Italian it follows", async () => {
  await save(0, { summary: "Nuovo." });
  await submit(1);
  await publish(2);
  const en = { locale: "en", ...english };
  const lagging = { ...en, title: "Identity card, new" };
  await save(0, { ...lagging, sourceRevision: 1 });
  await submit(1, { locale: "en" });
  expect(of("en", await publish(2, { locale: "en" }))).toMatchObject({ revision: 2, behind: true });
  // The same words, looked at beside today's Italian: nothing but what they follow changes.
  await save(0, { ...lagging, sourceRevision: 2 });
  await submit(1, { locale: "en" });
  expect(of("en", await publish(2, { locale: "en" }))).toMatchObject({ revision: 2, behind: false });
});

test("an earlier version is published once more, also after the text has expired", async () => {
  await save(0, { title: "Sbagliato" });
  await submit(1);
  await publish(2);
  const restore = (revision: number) =>
    act("restoreArticleVersion", "RestoreArticleVersionInput", {
      ...text,
      revision,
      requestId: randomUUID(),
    });
  expect(codes(await restore(7))).toEqual(["NOT_FOUND"]);
  expect(codes(await restore(2))).toEqual(["NOTHING_CHANGED"]);
  const restored = of("it", await restore(1));
  expect(restored).toMatchObject({ revision: 3, title: italian.title });
  expect(restored?.versions[0]).toMatchObject({ revision: 3, restoredFrom: 1 });
  const expired = await act("expireArticleText", "ExpireArticleTextInput", text);
  expect(of("it", expired)).toMatchObject({ status: "EXPIRED", revision: null });
  expect(await found("cie")).toMatchObject([{ title: english.title }].slice(1));
  expect(of("it", await restore(3))).toMatchObject({ status: "PUBLISHED", revision: 4 });
  expect(await found("cie")).toMatchObject([{ slug: "cie" }]);
});

test("is not shown any more from the day that was planned", async () => {
  await act("planArticle", "PlanArticleInput", {
    slug: "cie",
    expiresOn: app.clock.now().toISOString().slice(0, 10),
  });
  await expireJob(app.clock).run(app.platform.database);
  expect(await found("cie")).toEqual([]);
  expect(await app.sql("select revision from article_versions")).toHaveLength(2);
});

test("lists articles by what is to be done, and shows a draft as readers would see it", async () => {
  const created = await act("createArticle", "CreateArticleInput", {
    requestId: randomUUID(),
    title: "Orti urbani",
    category: "green",
  });
  expect(created.article).toMatchObject({ slug: "orti-urbani", texts: [{ status: "DRAFT" }] });
  const list = async (filter: string, more = "") =>
    (
      await app.post<{ knowledgeDesk: { articles: { nodes: { slug: string }[] } } }>(
        `{ knowledgeDesk { articles(first: 10, filter: ${filter}${more}) { nodes { slug texts { status } } } } }`,
        {},
        { token: editor.token },
      )
    ).data.knowledgeDesk.articles.nodes.map(({ slug }) => slug);
  expect(await list("ALL")).toEqual(["cie", "orti-urbani"]);
  expect(await list("DRAFTS")).toEqual(["orti-urbani"]);
  expect(await list("UNTRANSLATED", ', locale: "en"')).toEqual(["orti-urbani"]);
  expect(await list("ALL", ', search: "identità"')).toEqual(["cie"]);
  for (const filter of ["IN_REVIEW", "BEHIND", "EXPIRED", "REVIEW_DUE", "BROKEN_LINKS"]) {
    expect(await list(filter)).toEqual([]);
  }
  await act("planArticle", "PlanArticleInput", {
    slug: "cie",
    reviewOn: app.clock.now().toISOString().slice(0, 10),
  });
  expect(await list("REVIEW_DUE")).toEqual(["cie"]);
  await save(0, { sections: [{ kind: "HOW", markdown: "Vieni **subito**." }] });
  const answer = await app.post<{ knowledgeDesk: { article: { texts: { preview: object }[] } } }>(
    '{ knowledgeDesk { article(slug: "cie") { texts { preview { title sections { title html } requestType { code } } } } } }',
    {},
    { token: editor.token },
  );
  expect(answer.data.knowledgeDesk.article.texts[0]?.preview).toEqual({
    title: italian.title,
    sections: [{ title: "Come fare", html: "<p>Vieni <strong>subito</strong>.</p>" }],
    requestType: null,
  });
});

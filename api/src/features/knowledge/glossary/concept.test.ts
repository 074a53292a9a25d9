import { afterAll, beforeAll, expect, it } from "vitest";
import { codesOf, testApp, type TestApp } from "../../../testing/index.ts";
import { importArticles } from "../content/publish.service.ts";
import { parseConceptFile } from "./concept-file.ts";
import { loadGlossary } from "./load-glossary.ts";

const LOCALES = ["it", "en", "ro", "sq", "ar", "zh-Hans", "es", "fr", "uk", "bn"];
/** A file of concepts, each with the same words in every language but those given. */
const yaml = (concepts: Record<string, Record<string, string>>) =>
  Object.entries(concepts)
    .map(([code, lines]) =>
      [
        `${code}:`,
        ...LOCALES.map((locale) => `  ${locale}: ${lines[locale] ?? `${locale} ${code} = x`}`),
      ].join("\n"),
    )
    .join("\n");
const SOURCES = parseConceptFile(
  "taxes.yaml",
  yaml({
    tari: { it: "TARI | tassa sui rifiuti = La tassa sui rifiuti.", en: "waste tax | rubbish tax = A tax." },
    imu: { it: "IMU = La tassa sulla casa.", en: "house tax = A tax." },
    isee: { it: "ISEE = Un indicatore.", en: "income indicator = A number." },
  }),
);

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
  await loadGlossary(app.platform.database, SOURCES);
});
afterAll(() => app.stop());

const CONCEPTS = `query ($query: String, $topic: String, $locale: String!, $first: Int!, $after: String) {
  concepts(query: $query, topic: $topic, locale: $locale, first: $first, after: $after) {
    nodes { code topic officialTerm locale term synonyms explanation }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Concepts {
  concepts: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const concepts = (variables: object) =>
  app.post<Concepts>(CONCEPTS, { locale: "en", first: 10, ...variables });
const codes = async (variables: object) =>
  (await concepts(variables)).data.concepts.nodes.map(({ code }) => code);

it("refuses a page that is no page and a cursor that is not ours", async () => {
  expect(codesOf(await concepts({ first: 0 }))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await concepts({ first: 101 }))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await concepts({ after: "x" }))).toEqual(["BAD_USER_INPUT"]);
});

it("reads one concept in the reader's language, in Italian where it is not known", async () => {
  const read = (code: string, locale: string) =>
    app.post<{ concept: object | null }>(
      `query ($code: String!, $locale: String!) {
        concept(code: $code, locale: $locale) { officialTerm locale term synonyms explanation }
      }`,
      { code, locale },
    );
  expect((await read("tari", "en")).data.concept).toEqual({
    officialTerm: "TARI",
    locale: "en",
    term: "waste tax",
    synonyms: ["rubbish tax"],
    explanation: "A tax.",
  });
  expect((await read("tari", "de")).data.concept).toMatchObject({ locale: "it", term: "TARI" });
  expect((await read("nothing", "en")).data.concept).toBeNull();
});

it("lists in the order of the official terms, by topic, by words of any language, page by page", async () => {
  expect(await codes({})).toEqual(["imu", "isee", "tari"]);
  expect(await codes({ topic: "waste" })).toEqual([]);
  expect(await codes({ query: "rubish taxes" })).toEqual(["tari"]);
  expect(await codes({ query: "indicat" })).toEqual(["isee"]);
  expect(await codes({ query: "100%_\\" })).toEqual([]);
  const { pageInfo } = (await concepts({ first: 2 })).data.concepts;
  expect(pageInfo.hasNextPage).toBe(true);
  expect(await codes({ first: 2, after: pageInfo.endCursor })).toEqual(["tari"]);
});

it("names the terms that an article uses, where they first stand", async () => {
  const markdown = "Paghi la tassa sui rifiuti. La tassa sui rifiuti e l'IMU si pagano online.";
  await importArticles(app.platform.database, app.clock, [
    {
      slug: "tasse",
      category: "taxes",
      requestType: null,
      frequent: false,
      origin: null,
      texts: {
        it: { title: "Tasse", summary: "Come si paga.", sections: [{ kind: "HOW", markdown }], keywords: [] },
      },
    },
  ]);
  const mentions = async (slug: string) =>
    (
      await app.post<{ conceptsInArticle: object[] }>(
        `query ($slug: String!) {
          conceptsInArticle(slug: $slug, articleLocale: "it", locale: "en") { phrase concept { term } }
        }`,
        { slug },
      )
    ).data.conceptsInArticle;
  expect(await mentions("tasse")).toEqual([
    { phrase: "tassa sui rifiuti", concept: { term: "waste tax" } },
    { phrase: "IMU", concept: { term: "house tax" } },
  ]);
  expect(await mentions("nothing")).toEqual([]);
});

it("loads once, writes what has changed, and takes away what is gone", async () => {
  const load = (sources: typeof SOURCES) => loadGlossary(app.platform.database, sources);
  expect(await load(SOURCES)).toEqual({ written: 0, removed: 0 });
  const [tari, ...others] = SOURCES;
  const renamed = { ...tari!, texts: { ...tari!.texts, en: { ...tari!.texts.en, term: "garbage tax" } } };
  expect(await load([renamed, ...others.slice(1)])).toEqual({ written: 1, removed: 1 });
  expect(await codes({ query: "garbage tax" })).toEqual(["tari"]);
  expect(await codes({})).toEqual(["isee", "tari"]);
});

it("refuses a session that is none", async () => {
  const { errors } = await app.post(
    '{ concepts(locale: "it", first: 1) { nodes { code } } }',
    {},
    { token: "x" },
  );
  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

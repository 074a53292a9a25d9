import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parseMapping, type Rejected } from "../../../platform/records/index.ts";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { importArticleFile } from "./import-articles.ts";
import { articleMappingShape } from "./mapping.ts";

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await testApp();
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true });
});
beforeEach(() => app.sql("truncate articles, search_terms, search_postings cascade"));

const mapping = {
  source: "old-site",
  file: { format: "jsonl" },
  id: ["page"],
  languageColumn: "lang",
  category: "desk",
  title: "{title}",
  summary: "{body|sentence}",
  sections: { BODY: "{body}", CONTACTS: "Telefono: {phone}" },
};
const LINES = [
  { page: "Carta d'identità", lang: "it", title: "Carta", body: "Vieni qui. Porta la foto.", phone: "112" },
  { page: "Carta d'identità", lang: "de", title: "Ausweis", body: "Kommen Sie." },
  { page: "Carta d'identità", lang: "de", title: "Ausweis", body: "Noch einmal." },
  { page: "", lang: "it", title: "Senza codice", body: "x" },
  { page: "b", lang: "it", title: "", body: "x" },
  { page: "c", lang: "it", title: "Vuoto", body: " " },
];

async function run(dryRun = false) {
  const file = join(folder, "articles.jsonl");
  await writeFile(file, LINES.map((line) => JSON.stringify(line)).join("\n"));
  const rejected: Rejected[] = [];
  const { database } = app.platform;
  const shape = parseMapping(articleMappingShape, JSON.stringify(mapping));
  const done = await importArticleFile({ database, clock: app.clock }, file, shape, {
    dryRun,
    onReject: (one) => void rejected.push(one),
  });
  return { done, reasons: rejected.map(({ row, reason }) => [row, reason.code]) };
}

test("says what is wrong with a mapping", () => {
  const wrong = JSON.stringify({ ...mapping, sections: { WHEN: "x" }, id: [], colour: 1 });
  for (const part of [/sections/, /id/, /colour/]) {
    expect(() => parseMapping(articleMappingShape, wrong)).toThrow(part);
  }
});

test("makes one article of the languages of a page, and reports what is left out", async () => {
  const { done, reasons } = await run();
  expect(done).toMatchObject({ read: 6, texts: 2, articles: 1, added: 2, rejected: 4 });
  expect(reasons).toEqual([
    [3, "TWICE"],
    [4, "NO_ID"],
    [5, "NO_TITLE"],
    [6, "NO_TEXT"],
  ]);
  const answer = await app.post<{ article: object }>(
    `{ article(slug: "old-site-carta-d-identita", locale: "it") {
      title summary locales sections { kind text } } }`,
  );
  expect(answer.data.article).toEqual({
    title: "Carta",
    summary: "Vieni qui",
    locales: ["it", "de"],
    sections: [
      { kind: "BODY", text: "Vieni qui. Porta la foto." },
      { kind: "CONTACTS", text: "Telefono: 112" },
    ],
  });
});

test("adds nothing the second time, nor in a dry run", async () => {
  expect((await run(true)).done).toMatchObject({ articles: 1, added: 2 });
  expect(await app.sql("select 1 from articles")).toEqual([]);
  await run();
  expect((await run()).done).toMatchObject({ articles: 0, added: 0, changed: 0 });
});

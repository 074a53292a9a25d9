import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../../testing/index.ts";
import { readGlossaryFiles } from "./concept-file.ts";
import { type Expansion, expandQuestion } from "./expand-question.ts";
import { loadGlossary } from "./load-glossary.ts";

const GLOSSARY = new URL("../../../../content/glossary/", import.meta.url);
let app: TestApp;
beforeAll(async () => {
  app = await testApp({ empty: true });
  await loadGlossary(app.platform.database, await readGlossaryFiles(GLOSSARY));
});
afterAll(() => app.stop());

const expand = (question: string, locale = "it") => expandQuestion(app.platform.database, question, locale);
/** The official Italian terms that a question leads to. */
const terms = async (question: string, locale?: string) => [
  ...new Set((await expand(question, locale)).filter(isOfficial).map(({ words }) => words)),
];
const officials = new Set<string>();
beforeAll(async () => {
  for (const { texts } of await readGlossaryFiles(GLOSSARY)) officials.add(texts.it.term);
});
const isOfficial = ({ locale, words }: Expansion) => locale === "it" && officials.has(words);

const CARD = "carta d'identità elettronica";

describe("a question in any language leads to Italian words", () => {
  it.each([
    ["it", "dove rinnovo la carta di identità?"],
    ["it", "CARTA IDENTITA scaduta"],
    ["it", "carta d'idnetità persa"],
    ["it", "carte d’identità dei figli"],
    ["en", "How do I renew my identity cards"],
    ["en", "my ID-card was stolen"],
    ["en", "lost my identitty card"],
    ["ro", "unde îmi fac cartea de identitate"],
    ["ro", "am pierdut buletinul"],
    ["es", "renovar el carnet de identidad"],
    ["es", "he perdido los documentos de identidad"],
    ["fr", "j'ai perdu ma carte d’identite"],
    ["fr", "les cartes d'identité de mes enfants"],
    ["sq", "ku e bëj letërnjoftimin"],
    ["sq", "letërnjoftimi im ka skaduar"],
    ["uk", "де зробити посвідчення особи"],
    ["uk", "загубив айді картку"],
    ["ar", "كيف أجدد بطاقة الهويّة"],
    ["ar", "فقدت هويتي وبطاقة هوية إلكترونية"],
    ["zh-Hans", "我的身份证丢了怎么办"],
    ["zh-Hans", "意大利身份证过期"],
    ["bn", "আমার পরিচয়পত্রের মেয়াদ শেষ"],
    ["bn", "আইডি কার্ড হারিয়ে গেছে"],
  ])("%s: %s", async (_, question) => {
    expect(await terms(question)).toContain(CARD);
  });
});

it("takes the language from the words, whatever the interface is in", async () => {
  expect(await terms("i lost my identity card", "bn")).toContain(CARD);
  expect(await terms("بطاقة الهوية", "zh-Hans")).toContain(CARD);
});

it("says which words of the question it stands for, in Italian and in the reader's language", async () => {
  const found = await expand("Ho perso la carta d'identità ieri", "en");
  const phrase = "carta d'identità";
  expect(found).toContainEqual({ phrase, locale: "it", words: CARD, weight: expect.any(Number) });
  expect(found).toContainEqual({ phrase, locale: "en", words: "identity card", weight: expect.any(Number) });
  expect(found.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
});

it("answers nothing to what says nothing", async () => {
  for (const question of ["", " ", "?", "il la di", "xyzzy", "\u202e'\u0000", "a".repeat(10_000)]) {
    expect(await expand(question)).toEqual([]);
  }
});

import { expect, test } from "vitest";
import type { ArticleText } from "../article-source.ts";
import { readArticleFiles } from "./article-file.ts";

const articles = await readArticleFiles(new URL("../../../../content/articles/", import.meta.url));
const translations = articles.flatMap(({ slug, texts }) =>
  Object.entries(texts)
    .filter(([locale]) => locale !== "it")
    .map(([locale, text]) => ({ name: `${slug} ${locale}`, locale, text, italian: texts["it"]! })),
);

const parts = ({ summary, sections }: ArticleText): string[] => [
  summary,
  ...sections.map(({ markdown }) => markdown),
];
const addresses = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\((.*?)\)/g)].map(([, address]) => address ?? "");
const items = (markdown: string): number => markdown.match(/^(?:- |\d+\. )/gm)?.length ?? 0;

/** Amounts, telephone numbers, days and years: two digits or more, without hours and without Chinese months. */
const numbers = (markdown: string): string[] =>
  markdown
    .replaceAll(/\]\(.*?\)|\d+:\d+|\d+ (?:am|pm|noon)|\d+ 月|(?<=\d)[\s\u{a0}.,](?=\d)/gu, "")
    .match(/\d{2,}/g)
    ?.sort() ?? [];

test("what foreign residents need most is there in the languages they read", () => {
  const count = (locale: string) => articles.filter(({ texts }) => texts[locale]).length;
  for (const locale of ["en", "ro", "ar", "zh-Hans", "es", "uk"]) {
    expect(count(locale), locale).toBeGreaterThanOrEqual(24);
  }
  for (const locale of ["fr", "sq", "bn"]) expect(count(locale), locale).toBeGreaterThanOrEqual(8);
});

test("every translation has the steps, the addresses, the amounts and the numbers of the Italian", () => {
  const facts = (text: ArticleText) =>
    parts(text).map((markdown) => [items(markdown), addresses(markdown), numbers(markdown)]);
  const wrong = translations.filter(
    ({ text, italian }) => JSON.stringify(facts(text)) !== JSON.stringify(facts(italian)),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("every translation has words of its own to be found by", () => {
  expect(translations.filter(({ text }) => text.keywords.length < 4).map(({ name }) => name)).toEqual([]);
});

/** A plain space between digits turns the groups of a telephone number round in text that runs right to left. */
test("the groups of a number stay together in Arabic", () => {
  const torn = translations.filter(({ locale, text }) => locale === "ar" && /\d \d/.test(parts(text).join()));
  expect(torn.map(({ name }) => name)).toEqual([]);
});

import { expect, test } from "vitest";
import { readArticleFiles } from "../content/article-file.ts";
import { gulpease } from "../text/gulpease.ts";
import { plainText } from "../text/markdown.ts";
import { searchableText } from "./details.ts";

const articles = await readArticleFiles(new URL("../../../../content/articles/", import.meta.url));
const others = articles.filter(({ kind }) => kind && kind !== "CARD");
const LOCALES = ["it", "en", "ro", "sq", "ar", "zh-Hans", "es", "fr", "uk", "bn"];

test("there are guides, decisions and questions, one of each in every language", () => {
  for (const kind of ["GUIDE", "DECISION", "FAQ"]) {
    const ofKind = others.filter((one) => one.kind === kind);
    expect(
      ofKind.some(({ texts }) => LOCALES.every((locale) => texts[locale])),
      kind,
    ).toBe(true);
  }
  expect(others.filter(({ texts }) => !texts["en"]).map(({ slug }) => slug)).toEqual([]);
});

test("guides, decisions, films and questions are plain: Gulpease at least 80", () => {
  const hard = others.flatMap(({ slug, texts }) => {
    const { title, summary, sections, details = null } = texts["it"]!;
    const words = [
      title,
      summary,
      searchableText(details),
      ...sections.map((one) => plainText(one.markdown)),
    ];
    const score = gulpease(words.join("\n"));
    return score < 80 ? [{ slug, score }] : [];
  });
  expect(hard).toEqual([]);
});

test("an outcome leads to an article that is there", () => {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const lost = others.flatMap(({ slug, texts }) => {
    const { details } = texts["it"]!;
    const outcomes = details?.kind === "DECISION" ? details.outcomes : [];
    return outcomes.flatMap(({ article }) =>
      article && !slugs.has(article) ? [`${slug} → ${article}`] : [],
    );
  });
  expect(lost).toEqual([]);
});

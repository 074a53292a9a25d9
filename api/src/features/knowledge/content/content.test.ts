import { expect, test } from "vitest";
import { gulpease } from "../text/gulpease.ts";
import { plainText } from "../text/markdown.ts";
import { parseArticleFile, readArticleFiles } from "./article-file.ts";

const articles = await readArticleFiles(new URL("../../../../content/articles/", import.meta.url));

test("there are enough articles, and those asked most often are marked", () => {
  expect(articles.length).toBeGreaterThanOrEqual(60);
  expect(articles.filter(({ frequent }) => frequent).length).toBeGreaterThanOrEqual(6);
});

test("every Italian text is easy to read: Gulpease at least 50, and above 60 for most", () => {
  const scores = articles
    .map(({ slug, texts }) => {
      const { title, summary, sections } = texts["it"]!;
      const words = [title, summary, ...sections.map(({ markdown }) => plainText(markdown))].join("\n");
      return { slug, score: gulpease(words) };
    })
    .sort((a, b) => a.score - b.score);
  expect(scores.filter(({ score }) => score < 50)).toEqual([]);
  expect(scores[Math.floor(scores.length / 2)]!.score).toBeGreaterThan(60);
});

test("says which file is wrong, and each thing that is wrong in it", () => {
  const parse = () => parseArticleFile("x.yaml", "slug: Not A Slug\ncategory: waste\nit: { title: Uno }");
  expect(parse).toThrow(/x\.yaml/);
  expect(parse).toThrow(/slug/);
  expect(parse).toThrow(/it\.summary/);
});

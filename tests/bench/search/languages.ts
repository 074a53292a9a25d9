import { type Article, type Engine, ownArticles } from "./engine.ts";
import { linesOf } from "./lines.ts";
import { rank } from "./ranking.ts";
import { type Row, share } from "./row.ts";

const LOCALES = ["en", "ro", "ar", "zh-Hans", "es", "uk"] as const;

interface Asked {
  question: string;
  article: string;
}

/**
 * (c) Questions of foreign residents over our own articles, held out: on the articles as they are, those that are
 * translated; and on the same articles in Italian only, reached through the glossary.
 */
export async function acrossLanguages(translated: Engine, italianOnly: Engine): Promise<Row[]> {
  const articles = await ownArticles();
  const inItalian = articles.map((one): Article => ({ ...one, texts: { it: one.texts.it } }));
  for (const [engine, published] of [
    [translated, articles],
    [italianOnly, inItalian],
  ] as const) {
    await engine.loadGlossary();
    await engine.publish(published);
  }
  const rows: Row[] = [];
  for (const locale of LOCALES) {
    const questions = linesOf<Asked>(new URL(`questions/${locale}.jsonl`, import.meta.url)) ?? [];
    const hasIt = new Set(articles.filter(({ texts }) => texts[locale]).map(({ slug }) => slug));
    const asked = questions.map(({ question, article }) => ({ question, right: article }));
    const own = asked.filter(({ right }) => hasIt.has(right));
    const searchIn = (engine: Engine) => async (question: string) =>
      (await engine.find(question, locale, 3)).map(({ slug }) => slug);
    const inOwn = await rank(own, searchIn(translated));
    rows.push(share(`${locale} → ${locale}, ${own.length} questions, first three`, inOwn.hit3, 0.92));
    const through = await rank(asked, searchIn(italianOnly));
    rows.push(share(`${locale} → Italian only, ${asked.length} questions, first three`, through.hit3, 0.7));
  }
  return rows;
}

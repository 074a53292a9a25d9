import type { Sql } from "../../../platform/database/index.ts";
import type { Expansion } from "../glossary/index.ts";
import { wordsOf } from "./words.ts";

/** What a synonym that editors accepted counts beside the word itself. */
const WEIGHT = 0.8;

/** What editors have said that the question's words, or several together, also mean. */
export async function synonymsOf(sql: Sql, words: readonly string[], locale: string): Promise<Expansion[]> {
  const rows = await sql.rows<{ term: string; means: string }>(
    "select term, means from search_synonyms where locale = $1",
    [locale],
  );
  const question = ` ${words.join(" ")} `;
  return rows
    .filter(({ term }) => question.includes(` ${wordsOf(term, locale).join(" ")} `))
    .map(({ term, means }) => ({ phrase: term, locale, words: means, weight: WEIGHT }));
}

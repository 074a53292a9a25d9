import type { Sql } from "../../../platform/database/index.ts";
import { spellingsOf } from "./stems.ts";

interface Word {
  locale: string;
  stem: string;
}

/** For each word whether a term of its language has it. */
export async function knownWords(sql: Sql, words: readonly Word[]): Promise<boolean[]> {
  const rows = await sql.rows<{ known: boolean }>(
    `select exists (select from concept_words w where w.locale = a.locale and w.stem = a.stem) as known
     from unnest($1::text[], $2::text[]) with ordinality a(locale, stem, position) order by a.position`,
    [words.map(({ locale }) => locale), words.map(({ stem }) => stem)],
  );
  return rows.map(({ known }) => known);
}

/** What words may have been meant to be, one letter away: with the place of each in the question. */
export async function mendedWords(
  sql: Sql,
  words: readonly (Word & { form: string; index: number })[],
): Promise<(Word & { index: number })[]> {
  const tried = words.flatMap(({ locale, stem, form, index }) =>
    [...new Set([...spellingsOf(stem), ...spellingsOf(form)])].map((spelling) => ({
      locale,
      spelling,
      index,
    })),
  );
  if (tried.length === 0) return [];
  return sql.rows(
    `with asked as materialized (
       select * from unnest($1::text[], $2::text[], $3::integer[]) a(locale, spelling, index)
     ), near as materialized (
       select w.locale, w.stem, s.spelling from concept_words w cross join unnest(w.spellings) s(spelling)
       where w.spellings && $2::text[]
     )
     select distinct on (a.index, n.locale) a.index, n.locale, n.stem
     from asked a join near n on n.locale = a.locale and n.spelling = a.spelling
     order by a.index, n.locale, abs(length(n.stem) - length(a.spelling)), n.stem`,
    [
      tried.map(({ locale }) => locale),
      tried.map(({ spelling }) => spelling),
      tried.map(({ index }) => index),
    ],
  );
}

/** The concepts that have a term of these keys; `place` 0 is the preferred term. */
export function conceptsAt(
  sql: Sql,
  locales: readonly string[],
  keys: readonly string[],
): Promise<{ concept: string; locale: string; key: string; place: number }[]> {
  return sql.rows(
    `select t.concept, t.locale, t.key, t.place
     from (select distinct * from unnest($1::text[], $2::text[])) a(locale, key)
     join concept_terms t on t.locale = a.locale and t.key = a.key order by t.place, t.concept`,
    [locales, keys],
  );
}

/** The terms of concepts in some languages. */
export function textsOf(
  sql: Sql,
  concepts: readonly string[],
  locales: readonly string[],
): Promise<{ concept: string; locale: string; term: string; synonyms: string[] }[]> {
  return sql.rows(
    `select concept, locale, term, synonyms from concept_texts
     where concept = any ($1) and locale = any ($2) order by concept, locale <> 'it', locale`,
    [concepts, locales],
  );
}

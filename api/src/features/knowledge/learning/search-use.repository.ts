import type { Sql } from "../../../platform/database/index.ts";

/** How often a question was asked on a day, and how many articles it found the last time. */
export interface CountedSearch {
  /** ISO 8601 date, in UTC. */
  day: string;
  locale: string;
  query: string;
  results: number;
  times: number;
}

/** Adds to the counts of each question. Rows are taken in the order of their keys, so that two writers never wait for each other. */
export async function countSearches(sql: Sql, searches: readonly CountedSearch[]): Promise<void> {
  await sql.rows(
    `insert into searches (day, locale, query, results, times)
     select day, locale, query, results, times
     from jsonb_to_recordset($1::jsonb) s(day date, locale text, query text, results integer, times integer)
     order by day, locale, query
     on conflict (day, locale, query) do update set
       times = searches.times + excluded.times, results = excluded.results`,
    [JSON.stringify(searches)],
  );
}

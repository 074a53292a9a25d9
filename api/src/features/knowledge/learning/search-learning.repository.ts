import type { Sql } from "../../../platform/database/index.ts";

/** A question that many asked and that led nowhere. */
export interface FailingSearchRow {
  locale: string;
  query: string;
  times: number;
  results: number;
}

/** Questions since a day that found nothing, or after which nobody opened anything; the most asked first. */
export function findFailingSearches(sql: Sql, since: string, limit: number): Promise<FailingSearchRow[]> {
  return sql.rows(
    `select s.locale, s.query, sum(s.times)::int as times,
       (array_agg(s.results order by s.day desc))[1] as results
     from searches s where s.day >= $1
     group by s.locale, s.query
     having (array_agg(s.results order by s.day desc))[1] = 0
       or (sum(s.times) >= 3 and not exists (
         select from search_openings o where o.locale = s.locale and o.query = s.query and o.day >= $1))
     order by (array_agg(s.results order by s.day desc))[1] = 0 desc, times desc, s.query limit $2`,
    [since, limit],
  );
}

export interface UnsolvingRow {
  slug: string;
  title: string;
  solved: number;
  unsolved: number;
}

/** Articles that most who said anything since a day say did not solve it, the worst first. */
export function findUnsolvingArticles(sql: Sql, since: string, limit: number): Promise<UnsolvingRow[]> {
  return sql.rows(
    `select a.slug, coalesce(max(t.title) filter (where t.locale = 'it'), max(t.title), a.slug) as title,
       count(distinct r.id) filter (where r.solved)::int as solved,
       count(distinct r.id) filter (where not r.solved)::int as unsolved
     from article_ratings r join articles a on a.id = r.article_id
     left join article_texts t on t.article_id = a.id
     where r.at >= $1 group by a.id
     having count(distinct r.id) filter (where not r.solved) > count(distinct r.id) filter (where r.solved)
     order by unsolved desc, a.slug limit $2`,
    [since, limit],
  );
}

/** What somebody asked in vain, what they asked then, and how often that opened something. */
export interface ReformulationRow {
  locale: string;
  query: string;
  reformulated: string;
  times: number;
}

export function findReformulations(sql: Sql, since: string, limit: number): Promise<ReformulationRow[]> {
  return sql.rows(
    `select locale, query, reformulated, sum(times)::int as times from search_reformulations where day >= $1
     group by locale, query, reformulated order by times desc, query limit $2`,
    [since, limit],
  );
}

/** One way from a question to an article, by day; nobody who went it. */
export interface Opening {
  day: string;
  locale: string;
  query: string;
  /** What was asked in vain just before, in the same visit. */
  before: string | null;
  articleId: string;
}

export async function countOpening(sql: Sql, opening: Opening): Promise<void> {
  const { day, locale, query, before, articleId } = opening;
  await sql.rows(
    `insert into search_openings (day, locale, query, article_id, times) values ($1, $2, $3, $4, 1)
     on conflict (day, locale, query, article_id) do update set times = search_openings.times + 1`,
    [day, locale, query, articleId],
  );
  if (before === null || before === query) return;
  await sql.rows(
    `insert into search_reformulations (day, locale, query, reformulated, article_id, times)
     values ($1, $2, $3, $4, $5, 1)
     on conflict (day, locale, query, reformulated, article_id) do update
       set times = search_reformulations.times + 1`,
    [day, locale, before, query, articleId],
  );
}

/** Rows of counts older than a day go, a batch at a time; answers how many went. */
export async function sweepUse(sql: Sql, before: string): Promise<void> {
  for (const table of ["searches", "search_openings", "search_reformulations"]) {
    await sql.rows(`delete from ${table} where day < $1`, [before]);
  }
  // What was asked once and by nobody again says nothing to editors.
  await sql.rows("delete from searches where day < $1::date + 150 and times = 1 and results > 0", [before]);
}

export interface SynonymRow {
  locale: string;
  term: string;
  means: string;
}

export const findSynonyms = (sql: Sql): Promise<SynonymRow[]> =>
  sql.rows("select locale, term, means from search_synonyms order by locale, term, means");

export async function insertSynonym(sql: Sql, { locale, term, means }: SynonymRow, now: Date): Promise<void> {
  await sql.rows(
    "insert into search_synonyms (locale, term, means, created_at) values ($1, $2, $3, $4) on conflict do nothing",
    [locale, term, means, now],
  );
}

export async function deleteSynonym(sql: Sql, { locale, term, means }: SynonymRow): Promise<void> {
  await sql.rows("delete from search_synonyms where locale = $1 and term = $2 and means = $3", [
    locale,
    term,
    means,
  ]);
}

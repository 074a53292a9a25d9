import type { Sql } from "../../../platform/database/index.ts";

/** A question and the articles that must come first. */
export interface Judgement {
  locale: string;
  query: string;
  slugs: string[];
}

export const findJudgements = (sql: Sql, limit: number): Promise<Judgement[]> =>
  sql.rows(
    `select j.locale, j.query, array_agg(a.slug order by a.slug) as slugs
     from search_judgements j join articles a on a.id = j.article_id
     group by j.locale, j.query order by j.locale, j.query limit $1`,
    [limit],
  );

/** Makes these the articles of a question; none takes the question away. Unknown slugs are passed over. */
export async function replaceJudgement(
  sql: Sql,
  { locale, query, slugs }: Judgement,
  now: Date,
): Promise<void> {
  await sql.rows(
    `with wanted as (select id from articles where slug = any($3)), gone as (
       delete from search_judgements where locale = $1 and query = $2 and article_id not in (select id from wanted))
     insert into search_judgements (locale, query, article_id, created_at) select $1, $2, id, $4 from wanted
     on conflict do nothing`,
    [locale, query, slugs, now],
  );
}

/** What the search was worth over the judgements at a time. */
export interface MeasureRow {
  at: string;
  cause: string;
  about: string;
  judgements: number;
  ndcg: number;
  hit3: number;
}

export async function insertMeasure(sql: Sql, id: string, measure: MeasureRow): Promise<void> {
  const { at, cause, about, judgements, ndcg, hit3 } = measure;
  await sql.rows(
    `insert into search_measures (id, at, cause, about, judgements, ndcg, hit3) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, at, cause, about, judgements, ndcg, hit3],
  );
}

export const findMeasures = (sql: Sql, limit: number): Promise<MeasureRow[]> =>
  sql.rows(
    `select at, cause, about, judgements, ndcg::float8 as ndcg, hit3::float8 as hit3
     from search_measures order by at desc, id desc limit $1`,
    [limit],
  );

import type { Sql } from "../../../platform/database/index.ts";

/** Ratings of one day that count for an article at most: of people who signed in, and of devices, which anybody can make up. */
const MOST_A_DAY = { known: 20, unknown: 3 } as const;
/** Days after which a rating counts half. */
const HALF_LIFE = 180;
/** Days after which it counts no more. */
const OLDEST = 720;

export interface WeighedRatings {
  articleId: string;
  locale: string;
  solved: number;
  all: number;
}

/** The ratings of each text, weighed by age and bounded by day: each person or device has one rating of an article. */
export function weighRatings(sql: Sql, now: Date): Promise<WeighedRatings[]> {
  return sql.rows(
    `with daily as (
       select article_id, locale, at::date as day, person_id is not null as known,
         count(*)::float8 as given, count(*) filter (where solved)::float8 as solved
       from article_ratings where at > $1::timestamptz - make_interval(days => ${OLDEST}) and at <= $1
       group by 1, 2, 3, 4
     ), counted as (
       select article_id, locale, given, solved,
         least(1, case when known then ${MOST_A_DAY.known} else ${MOST_A_DAY.unknown} end / given)
           * power(0.5, ($1::date - day) / ${HALF_LIFE}::float8) as weight
       from daily
     )
     select article_id as "articleId", locale, sum(solved * weight) as solved, sum(given * weight) as "all"
     from counted group by article_id, locale`,
    [now],
  );
}

/** The boosts are these and no others. */
export async function replaceBoosts(
  sql: Sql,
  boosts: readonly { articleId: string; locale: string; boost: number }[],
): Promise<void> {
  await sql.rows(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) g("articleId" uuid, locale text, boost real)
     ), gone as (
       delete from article_boosts b where not exists (
         select from given g where g."articleId" = b.article_id and g.locale = b.locale)
     )
     insert into article_boosts (article_id, locale, boost) select "articleId", locale, boost from given
     on conflict (article_id, locale) do update set boost = excluded.boost
       where article_boosts.boost <> excluded.boost`,
    [JSON.stringify(boosts)],
  );
}

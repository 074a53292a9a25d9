import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";

/** What somebody said of an article. */
export interface Rating {
  articleId: string;
  locale: string;
  /** `person:<id>` or `device:<hash>`: one rating each. */
  rater: string;
  personId: string | null;
  solved: boolean;
  draftOf: string | null;
}

export async function findArticleId(sql: Sql, slug: string): Promise<string | null> {
  const [row] = await sql.rows<{ id: string }>("select id from articles where slug = $1", [slug]);
  return row?.id ?? null;
}

/** Writes the rater's one rating of the article, over the one before. */
export async function saveRating(sql: Sql, rating: Rating, now: Date): Promise<void> {
  await sql.rows(
    `insert into article_ratings (id, article_id, locale, rater, person_id, solved, draft_of, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (article_id, rater) do update
       set locale = excluded.locale, solved = excluded.solved, draft_of = excluded.draft_of, at = excluded.at`,
    [
      newId(),
      rating.articleId,
      rating.locale,
      rating.rater,
      rating.personId,
      rating.solved,
      rating.draftOf,
      now,
    ],
  );
}

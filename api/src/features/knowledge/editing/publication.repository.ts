import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";

/** Writes down who published a version, and of which earlier one it is the content. */
export async function insertPublication(
  tx: Sql,
  published: {
    articleId: string;
    locale: string;
    revision: number;
    publishedBy: string;
    restoredFrom: number | null;
  },
): Promise<void> {
  const { articleId, locale, revision, publishedBy, restoredFrom } = published;
  await tx.rows(
    `insert into article_publications (article_id, locale, revision, published_by, restored_from)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [articleId, locale, revision, publishedBy, restoredFrom],
  );
}

/** The Italian revision that a published translation follows. */
export async function setSourceRevision(
  tx: Sql,
  articleId: string,
  locale: string,
  sourceRevision: number,
): Promise<void> {
  await tx.rows("update article_texts set source_revision = $3 where article_id = $1 and locale = $2", [
    articleId,
    locale,
    sourceRevision,
  ]);
}

/** When to look at an article again, where nobody has said so or the day is past. */
export async function planReview(tx: Sql, articleId: string, today: string, reviewOn: string): Promise<void> {
  await tx.rows(
    `insert into article_plans (article_id, review_on) values ($1, $3)
     on conflict (article_id) do update set review_on = excluded.review_on, reminded_on = null
       where article_plans.review_on is null or article_plans.review_on <= $2::date`,
    [articleId, today, reviewOn],
  );
}

export async function savePlan(
  sql: Sql,
  articleId: string,
  { reviewOn, expiresOn }: { reviewOn: string | null; expiresOn: string | null },
): Promise<void> {
  await sql.rows(
    `insert into article_plans (article_id, review_on, expires_on) values ($1, $2, $3)
     on conflict (article_id) do update set review_on = excluded.review_on, expires_on = excluded.expires_on,
       reminded_on = null`,
    [articleId, reviewOn, expiresOn],
  );
}

/** A new article without any text; null where the slug is another's. */
export async function insertArticle(
  tx: Transaction,
  {
    slug,
    category,
    requestType,
    at,
  }: { slug: string; category: string; requestType: string | null; at: Date },
): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into articles (id, slug, category, request_type, created_at) values ($1, $2, $3, $4, $5)
     on conflict (slug) do nothing returning id`,
    [newId(), slug, category, requestType, at],
  );
  return row?.id ?? null;
}

/** The texts that are online on a day from which their article is not shown any more. */
export const findExpired = (sql: Sql, today: string): Promise<{ articleId: string; locale: string }[]> =>
  sql.rows(
    `select t.article_id as "articleId", t.locale from article_plans p join article_texts t using (article_id)
     where p.expires_on <= $1::date`,
    [today],
  );

import type { Sql } from "../../../platform/database/index.ts";
import type { ArticleText } from "../article-source.ts";
import type { ArticleDetails } from "../kinds/details.ts";

/** A draft that this transaction holds. */
export interface LockedDraft {
  version: number;
  state: "DRAFT" | "IN_REVIEW";
  content: ArticleText;
  sourceRevision: number;
  editedBy: string | null;
  editedAt: string;
}

/** The draft of a text, locked until the transaction ends; null where there is none. */
export async function lockDraft(tx: Sql, articleId: string, locale: string): Promise<LockedDraft | null> {
  const [row] = await tx.rows<LockedDraft>(
    `select d.version, d.state, d.content, d.source_revision as "sourceRevision", d.edited_at as "editedAt",
       nullif(concat_ws(' ', e.given_name, e.family_name), '') as "editedBy"
     from article_drafts d left join persons e on e.id = d.edited_by
     where d.article_id = $1 and d.locale = $2 for update of d`,
    [articleId, locale],
  );
  return row ?? null;
}

/** What is written of a draft; its version is that of the one it takes the place of, plus one. */
export interface NewDraft {
  articleId: string;
  locale: string;
  content: ArticleText;
  sourceRevision: number;
  editedBy: string;
  editedAt: Date;
}

/** @returns false where somebody else has written one meanwhile */
export async function insertDraft(tx: Sql, draft: NewDraft): Promise<boolean> {
  const { articleId, locale, content, sourceRevision, editedBy, editedAt } = draft;
  const rows = await tx.rows(
    `insert into article_drafts (article_id, locale, version, state, content, source_revision, edited_by, edited_at)
     values ($1, $2, 1, 'DRAFT', $3, $4, $5, $6) on conflict do nothing returning 1`,
    [articleId, locale, JSON.stringify(content), sourceRevision, editedBy, editedAt],
  );
  return rows.length > 0;
}

/** Writes over a locked draft; a text in review that is changed is a draft again. */
export async function updateDraft(tx: Sql, draft: NewDraft): Promise<void> {
  const { articleId, locale, content, sourceRevision, editedBy, editedAt } = draft;
  await tx.rows(
    `update article_drafts set version = version + 1, state = 'DRAFT', content = $3, source_revision = $4,
       edited_by = $5, edited_at = $6
     where article_id = $1 and locale = $2`,
    [articleId, locale, JSON.stringify(content), sourceRevision, editedBy, editedAt],
  );
}

export async function moveDraft(
  tx: Sql,
  articleId: string,
  locale: string,
  { state, note }: { state: LockedDraft["state"]; note: string | null },
): Promise<void> {
  await tx.rows(
    `update article_drafts set version = version + 1, state = $3, note = $4 where article_id = $1 and locale = $2`,
    [articleId, locale, state, note],
  );
}

export async function deleteDraft(tx: Sql, articleId: string, locale: string): Promise<void> {
  await tx.rows("delete from article_drafts where article_id = $1 and locale = $2", [articleId, locale]);
}

/** What is online in Italian and in a language, by its revision; null where nothing is. */
export interface OnlineRevisions {
  italian: number | null;
  own: number | null;
  /** The Italian revision that the text of that language follows. */
  source: number | null;
  /** The structured part of the text of that language. */
  details: ArticleDetails | null;
}

export async function onlineRevisions(sql: Sql, articleId: string, locale: string): Promise<OnlineRevisions> {
  const [row] = await sql.rows<OnlineRevisions>(
    `select max(revision) filter (where locale = 'it') as italian,
       max(revision) filter (where locale = $2) as own, max(source_revision) filter (where locale = $2) as source,
       (array_agg(details) filter (where locale = $2))[1] as details
     from article_texts where article_id = $1 and locale in ('it', $2)`,
    [articleId, locale],
  );
  return row ?? { italian: null, own: null, source: null, details: null };
}

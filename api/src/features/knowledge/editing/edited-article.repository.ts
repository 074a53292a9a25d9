import type { Sql } from "../../../platform/database/index.ts";
import type { ArticleText } from "../article-source.ts";
import type { ArticleKindName } from "../kinds/details.ts";
import type { ArticleFilterName } from "./editing.input.ts";

/** An article with its plan, without its texts. */
export interface EditedRow {
  id: string;
  slug: string;
  category: string;
  kind: ArticleKindName;
  requestType: string | null;
  reviewOn: string | null;
  expiresOn: string | null;
  brokenLinks: number;
}

/** One language of an article: what is online, and the draft beside it. */
export interface EditedTextRow {
  articleId: string;
  locale: string;
  revision: number | null;
  sourceRevision: number | null;
  italianRevision: number | null;
  publishedAt: string | null;
  readability: number | null;
  title: string | null;
  published: ArticleText | null;
  draftState: "DRAFT" | "IN_REVIEW" | null;
  draftVersion: number | null;
  draftTitle: string | null;
  draft: ArticleText | null;
  draftSourceRevision: number | null;
  draftNote: string | null;
  editedBy: string | null;
  editedAt: string | null;
}

/** Days before a review date on which an article counts as due. */
export const REVIEW_NOTICE_DAYS = 14;

const ofLocale = (alias: string) => `($2::text is null or ${alias}.locale = $2)`;

/** What of the articles `a` each filter shows; $2 is the locale, $3 today. */
const CONDITIONS: Readonly<Record<ArticleFilterName, string>> = {
  ALL: "true",
  DRAFTS: `exists (select from article_drafts d where d.article_id = a.id and d.state = 'DRAFT' and ${ofLocale("d")})`,
  IN_REVIEW: `exists (select from article_drafts d where d.article_id = a.id and d.state = 'IN_REVIEW' and ${ofLocale("d")})`,
  BEHIND: `exists (
    select from article_texts t join article_texts i on i.article_id = t.article_id and i.locale = 'it'
    where t.article_id = a.id and t.locale <> 'it' and t.source_revision < i.revision and ${ofLocale("t")})`,
  UNTRANSLATED: `$2::text is not null and not exists (
    select from article_texts t where t.article_id = a.id and t.locale = $2)`,
  EXPIRED: `exists (
    select from article_versions v where v.article_id = a.id and ${ofLocale("v")} and not exists (
      select from article_texts t where t.article_id = v.article_id and t.locale = v.locale))`,
  REVIEW_DUE: `exists (
    select from article_plans p where p.article_id = a.id and p.review_on <= $3::date + ${REVIEW_NOTICE_DAYS})`,
  BROKEN_LINKS: `exists (
    select from article_links l join checked_links c using (url)
    where l.article_id = a.id and c.problem is not null and ${ofLocale("l")})`,
};

const ARTICLE = `a.id, a.slug, a.category, a.kind, a.request_type as "requestType",
  p.review_on::text as "reviewOn", p.expires_on::text as "expiresOn",
  (select count(*)::int from article_links l join checked_links c using (url)
   where l.article_id = a.id and c.problem is not null) as "brokenLinks"`;

/** The articles that a filter shows, by slug, after the one named. */
export function findEditedArticles(
  sql: Sql,
  {
    filter,
    locale,
    search,
    today,
    after,
    limit,
  }: {
    filter: ArticleFilterName;
    locale: string | null;
    /** Part of a title or slug; null for any. */
    search: string | null;
    /** ISO 8601 date. */
    today: string;
    after: string | null;
    limit: number;
  },
): Promise<EditedRow[]> {
  return sql.rows(
    `select ${ARTICLE} from articles a left join article_plans p on p.article_id = a.id
     where ($4::text is null or a.slug > $4) and $2::text is not distinct from $2 and $3::date is not null
       and ($1::text is null or a.slug ilike $1
         or exists (select from article_texts t where t.article_id = a.id and t.title ilike $1)
         or exists (select from article_drafts d where d.article_id = a.id and d.content->>'title' ilike $1))
       and ${CONDITIONS[filter]}
     order by a.slug limit $5`,
    [search === null ? null : `%${search.replace(/[\\%_]/g, "\\$&")}%`, locale, today, after, limit],
  );
}

export async function findEditedArticle(sql: Sql, slug: string): Promise<EditedRow | null> {
  const [row] = await sql.rows<EditedRow>(
    `select ${ARTICLE} from articles a left join article_plans p on p.article_id = a.id where a.slug = $1`,
    [slug],
  );
  return row ?? null;
}

export async function findCategories(sql: Sql): Promise<string[]> {
  const rows = await sql.rows<{ category: string }>(
    "select distinct category from articles order by category",
  );
  return rows.map(({ category }) => category);
}

/** Content of a published text, as an editor wrote it: without what the index keeps beside it. */
const writtenOf = (source: {
  sections: string;
  rest: string;
}) => `${source.rest} || jsonb_build_object('sections',
  (select coalesce(jsonb_agg(s - 'text' order by n), '[]') from jsonb_array_elements(${source.sections}) with ordinality x(s, n)))`;

/**
 * The languages that these articles have or had, Italian first.
 * @param whole with the contents, which a list does without
 */
export function findEditedTexts(
  sql: Sql,
  articleIds: readonly string[],
  { whole }: { whole: boolean },
): Promise<EditedTextRow[]> {
  const published = writtenOf({
    sections: "t.sections",
    rest: "jsonb_build_object('title', t.title, 'summary', t.summary, 'keywords', to_jsonb(t.keywords), 'details', t.details)",
  });
  return sql.rows(
    `select k.article_id as "articleId", k.locale, t.revision, t.source_revision as "sourceRevision",
       i.revision as "italianRevision", t.published_at as "publishedAt", t.readability,
       coalesce(t.title, d.content->>'title', last.title) as title,
       ${whole ? `case when t.article_id is not null then ${published} end` : "null"} as published,
       d.state as "draftState", d.version as "draftVersion", d.content->>'title' as "draftTitle",
       ${whole ? "d.content" : "null"} as draft,
       d.source_revision as "draftSourceRevision", d.note as "draftNote",
       nullif(concat_ws(' ', e.given_name, e.family_name), '') as "editedBy", d.edited_at as "editedAt"
     from (
       select article_id, locale from article_versions where article_id = any($1)
       union select article_id, locale from article_drafts where article_id = any($1)
     ) k
     left join article_texts t using (article_id, locale)
     left join article_texts i on i.article_id = k.article_id and i.locale = 'it'
     left join article_drafts d on d.article_id = k.article_id and d.locale = k.locale
     left join persons e on e.id = d.edited_by
     left join lateral (
       select v.content->>'title' as title from article_versions v
       where v.article_id = k.article_id and v.locale = k.locale order by v.revision desc limit 1
     ) last on true
     order by k.locale <> 'it', k.locale`,
    [articleIds],
  );
}

export interface VersionRow {
  revision: number;
  publishedAt: string;
  publishedBy: string | null;
  restoredFrom: number | null;
  content: ArticleText;
}

/** The versions of a text, newest first; or the one of a revision. */
export function findVersions(
  sql: Sql,
  articleId: string,
  locale: string,
  limit: number,
  revision: number | null = null,
): Promise<VersionRow[]> {
  const content = writtenOf({ sections: "v.content->'sections'", rest: "v.content" });
  return sql.rows(
    `select v.revision, v.published_at as "publishedAt", u.restored_from as "restoredFrom",
       nullif(concat_ws(' ', e.given_name, e.family_name), '') as "publishedBy", ${content} as content
     from article_versions v
     left join article_publications u using (article_id, locale, revision)
     left join persons e on e.id = u.published_by
     where v.article_id = $1 and v.locale = $2 and ($4::int is null or v.revision = $4)
     order by v.revision desc limit $3`,
    [articleId, locale, limit, revision],
  );
}

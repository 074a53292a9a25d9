import type { Sql } from "../../../platform/database/index.ts";
import type { SectionKindName } from "../article-source.ts";

/** A published text of an article, as somebody needs it who cites it. */
export interface CitedArticle {
  articleId: string;
  slug: string;
  /** Language of the text. */
  locale: string;
  title: string;
  summary: string;
  category: string;
  /** Code of the request type that it speaks of. */
  requestType: string | null;
  sections: { kind: SectionKindName; markdown: string }[];
  /** ISO 8601. */
  publishedAt: string;
}

const COLUMNS = `a.id as "articleId", a.slug, t.locale, t.title, t.summary, a.category, a.request_type as "requestType",
  t.sections, t.published_at as "publishedAt"`;

/** An article's text in this language, else in Italian, else in whichever it has. */
export async function findCitedArticle(sql: Sql, slug: string, locale: string): Promise<CitedArticle | null> {
  const [article] = await sql.rows<CitedArticle>(
    `select ${COLUMNS} from articles a join article_texts t on t.article_id = a.id where a.slug = $1
     order by t.locale <> $2, t.locale <> 'it', t.locale limit 1`,
    [slug, locale],
  );
  return article ?? null;
}

/** The texts of these articles in these languages; what is not published is not there. */
export const findCitedArticles = (
  sql: Sql,
  wanted: readonly { articleId: string; locale: string }[],
): Promise<CitedArticle[]> =>
  sql.rows<CitedArticle>(
    `select ${COLUMNS}
     from unnest($1::uuid[], $2::text[]) with ordinality as wanted(article_id, locale, position)
     join articles a on a.id = wanted.article_id
     join article_texts t on t.article_id = a.id and t.locale = wanted.locale
     order by wanted.position`,
    [wanted.map(({ articleId }) => articleId), wanted.map(({ locale }) => locale)],
  );

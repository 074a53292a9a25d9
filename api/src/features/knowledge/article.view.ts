import { toGlobalId } from "../../platform/ids/index.ts";
import type { Bind, View } from "../../platform/look-ahead/index.ts";
import type { StoredSection } from "./article.entity.ts";
import type { ArticleDetails, ArticleKindName } from "./kinds/details.ts";
import { kindFields } from "./kinds/kind-fields.ts";
import { readingMinutes } from "./text/reading-minutes.ts";

/** What its fields are made of. */
export interface ArticleRow {
  articleId: string;
  locale: string;
  locales: string[];
  slug: string;
  category: string;
  kind: ArticleKindName;
  requestTypeCode: string | null;
  title: string;
  summary: string;
  sections: StoredSection[];
  details: ArticleDetails | null;
  words: number;
  readability: number | null;
  updatedAt: string;
}

/**
 * An article in one language, open to all. Its rows are texts, so whoever reads it says which language:
 * `inBestLocale`, or pairs of article and locale.
 */
export const articleView: View<ArticleRow> = {
  name: "Article",
  from: "article_texts",
  key: "articleId",
  columns: {
    articleId: "@.article_id",
    locale: "@.locale",
    locales:
      "(select array_agg(o.locale order by o.locale <> 'it', o.locale) from article_texts o" +
      " where o.article_id = @.article_id)",
    slug: { sql: "@article.slug", join: "article" },
    category: { sql: "@article.category", join: "article" },
    kind: { sql: "@article.kind", join: "article" },
    requestTypeCode: { sql: "@article.request_type", join: "article" },
    title: "@.title",
    summary: "@.summary",
    sections: "@.sections",
    details: "@.details",
    words: "@.words",
    readability: "@.readability",
    updatedAt: "@.published_at",
  },
  joins: { article: "join articles @article on @article.id = @.article_id" },
  fields: {
    id: { needs: ["articleId"], present: ({ articleId }) => toGlobalId("Article", articleId) },
    requestType: { needs: ["requestTypeCode"], present: ({ requestTypeCode }) => requestTypeCode },
    ...kindFields,
    readingMinutes: { needs: ["words"], present: ({ words }) => readingMinutes(words) },
    sections: {
      needs: ["sections", "locale"],
      present: ({ sections, locale }) => sections.map((section) => ({ ...section, locale })),
    },
  },
};

/** The text of an article in the wanted language, else in Italian, else in whichever it has. */
export const inBestLocale = (bind: Bind, alias: string, locale: string): string =>
  `${alias}.locale = (select b.locale from article_texts b where b.article_id = ${alias}.article_id` +
  ` order by b.locale <> ${bind(locale)}, b.locale <> 'it', b.locale limit 1)`;

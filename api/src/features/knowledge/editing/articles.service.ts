import type { RequestContext } from "../../../platform/context/index.ts";
import type { Database } from "../../../platform/database/index.ts";
import { encodeCursor, decodeCursor, windowOf } from "../../../platform/pagination/index.ts";
import type { ArticleText } from "../article-source.ts";
import type { Article } from "../article.type.ts";
import { type ArticleRow, articleView } from "../article.view.ts";
import { searchableText } from "../kinds/details.ts";
import { countsOf, gulpeaseOf } from "../text/gulpease.ts";
import { plainText } from "../text/markdown.ts";
import {
  findCategories,
  findEditedArticle,
  findEditedArticles,
  findEditedTexts,
  findVersions,
} from "./edited-article.repository.ts";
import type { ArticleVersion, EditedArticle, EditedArticlePage, EditedText } from "./edited-article.type.ts";
import type { EditedArticlesArgs } from "./editing.input.ts";
import { assertEditor } from "./editing.policy.ts";
import { presentArticle } from "./present-article.ts";

/** What editors read: articles with their drafts, versions and previews. Read from the primary: they have just written. */
export class EditedArticles {
  constructor(private readonly database: Pick<Database, "primary">) {}

  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
  async list(
    { first, after, filter, locale, search }: EditedArticlesArgs,
    { principal, clock }: RequestContext,
  ): Promise<EditedArticlePage> {
    assertEditor(principal);
    const { limit } = windowOf({ first });
    const found = await findEditedArticles(this.database.primary, {
      filter,
      locale: locale ?? null,
      search: search?.trim() || null,
      today: clock.now().toISOString().slice(0, 10),
      after: after ? String(decodeCursor(after, 1)[0]) : null,
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const texts = await findEditedTexts(
      this.database.primary,
      page.map(({ id }) => id),
      { whole: false },
    );
    const last = page.at(-1);
    return {
      nodes: page.map((article) => presentArticle(article, texts)),
      pageInfo: {
        hasNextPage: found.length > limit,
        hasPreviousPage: Boolean(after),
        startCursor: page[0] ? encodeCursor([page[0].slug]) : null,
        endCursor: last ? encodeCursor([last.slug]) : null,
      },
    };
  }

  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async bySlug(slug: string, { principal }: RequestContext): Promise<EditedArticle | null> {
    assertEditor(principal);
    const article = await findEditedArticle(this.database.primary, slug);
    return (
      article &&
      presentArticle(article, await findEditedTexts(this.database.primary, [article.id], { whole: true }))
    );
  }

  /** @throws GraphQLError UNAUTHENTICATED, FORBIDDEN */
  async categories({ principal }: RequestContext): Promise<string[]> {
    assertEditor(principal);
    return findCategories(this.database.primary);
  }

  /** Newest first. @throws GraphQLError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
  async versions(
    { articleId, locale }: EditedText,
    first: number,
    { principal }: RequestContext,
  ): Promise<ArticleVersion[]> {
    assertEditor(principal);
    const { limit } = windowOf({ first });
    const rows = await findVersions(this.database.primary, articleId, locale, limit);
    return rows.map((row) => ({
      ...row,
      content: { ...row.content, sections: [...row.content.sections], keywords: [...row.content.keywords] },
    }));
  }

  /** The article as readers would see it with the draft published; without one, as they see it. */
  preview(text: EditedText, { principal, clock }: RequestContext): Article | null {
    assertEditor(principal);
    const content: ArticleText | null = text.draft?.content ?? text.published;
    if (!content) return null;
    const { articleId, slug, category, kind, locale, requestType, details } = text;
    const sections = content.sections.map(({ kind: of, markdown }) => ({
      kind: of,
      markdown,
      text: plainText(markdown),
    }));
    const words = [
      content.title,
      content.summary,
      searchableText(details),
      ...sections.map((one) => one.text),
    ];
    const counts = countsOf(words.join("\n"));
    const row: ArticleRow = {
      articleId,
      slug,
      category,
      kind,
      locale,
      locales: [locale],
      title: content.title,
      summary: content.summary,
      sections,
      details,
      requestTypeCode: requestType,
      words: counts.words,
      readability: locale === "it" ? Math.round(gulpeaseOf(counts)) : null,
      updatedAt: clock.now().toISOString(),
    };
    const presented = Object.entries(articleView.fields ?? {}).map(([field, { present }]) => [
      field,
      present?.(row, principal),
    ]);
    return { ...row, ...Object.fromEntries(presented) } as unknown as Article;
  }
}

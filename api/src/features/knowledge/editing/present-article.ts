import type { EditedRow, EditedTextRow } from "./edited-article.repository.ts";
import type { ArticleDraft, ArticleStatusName, EditedArticle, EditedText } from "./edited-article.type.ts";

/** An article and its languages as GraphQL shows them to editors. */
export function presentArticle(article: EditedRow, texts: readonly EditedTextRow[]): EditedArticle {
  const own = texts.filter(({ articleId }) => articleId === article.id);
  return { ...article, texts: own.map((text) => presentText(article, text)) };
}

function presentText({ id, slug, category, kind, requestType }: EditedRow, text: EditedTextRow): EditedText {
  const { locale, revision, sourceRevision, italianRevision } = text;
  return {
    articleId: id,
    slug,
    category,
    kind,
    requestType,
    details: (text.draft ?? text.published)?.details ?? null,
    locale,
    status: statusOf(text),
    revision,
    behind: locale !== "it" && sourceRevision !== null && sourceRevision < (italianRevision ?? 0),
    sourceRevision,
    publishedAt: text.publishedAt,
    title: text.title ?? text.draftTitle ?? "",
    readability: text.readability,
    published: text.published && {
      ...text.published,
      sections: [...text.published.sections],
      keywords: [...text.published.keywords],
    },
    draft: presentDraft(text),
  };
}

const statusOf = ({ draftState, revision }: EditedTextRow): ArticleStatusName =>
  draftState ?? (revision === null ? "EXPIRED" : "PUBLISHED");

function presentDraft(text: EditedTextRow): ArticleDraft | null {
  const { draftVersion, draft, draftSourceRevision, draftNote, editedBy, editedAt } = text;
  if (draftVersion === null || editedAt === null) return null;
  const content = draft ?? { title: text.draftTitle ?? "", summary: "", sections: [], keywords: [] };
  return {
    version: draftVersion,
    content: { ...content, sections: [...content.sections], keywords: [...content.keywords] },
    sourceRevision: draftSourceRevision ?? 0,
    note: draftNote,
    editedBy,
    editedAt,
  };
}

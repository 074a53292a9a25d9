import type { Principal, RequestContext } from "../../../platform/context/index.ts";
import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { ArticleText } from "../article-source.ts";
import { findArticleId } from "../rating/rating.repository.ts";
import { slugOf } from "../text/slug.ts";
import {
  deleteDraft,
  insertDraft,
  type LockedDraft,
  lockDraft,
  moveDraft,
  onlineRevisions,
  updateDraft,
} from "./draft.repository.ts";
import type {
  ArticleDraftInput,
  CreateArticleInput,
  ReturnArticleDraftInput,
  SaveArticleDraftInput,
} from "./editing.input.ts";
import { assertEditor } from "./editing.policy.ts";
import { insertArticle } from "./publication.repository.ts";
import { keptContent, missingIn } from "./written-content.ts";

const LOCALE = /^[a-z]{2}(-[A-Z][a-z]{3})?$/;
const LONGEST_NOTE = 2_000;
const LONGEST_SLUG = 80;

/** Writing before it is published: saved as often as one likes, never over what somebody else has saved meanwhile. */
export class DraftService {
  constructor(private readonly platform: Pick<Platform, "database" | "once" | "clock">) {}

  /**
   * A new article, of which there is an Italian draft with its title.
   * @returns its slug
   * @throws ExpectedFailure REQUIRED, TOO_LONG, REQUEST_ID_INVALID, REQUEST_ID_REUSED
   */
  async create(input: CreateArticleInput, { principal, clock }: RequestContext): Promise<string> {
    assertEditor(principal);
    const { personId } = principal;
    const content = keptContent({ title: input.title, summary: "", sections: [], keywords: [] });
    const category = slugOf(input.category);
    const base = slugOf(content.title).slice(0, LONGEST_SLUG).replace(/-$/, "");
    if (!base) throw new ExpectedFailure({ code: "REQUIRED", path: ["input", "title"] });
    if (!category) throw new ExpectedFailure({ code: "REQUIRED", path: ["input", "category"] });
    return this.platform.once.run(principal, "createArticle", input.requestId, input, async (tx) => {
      const now = clock.now();
      for (let number = 1; ; number += 1) {
        const slug = number === 1 ? base : `${base}-${number}`;
        const articleId = await insertArticle(tx, {
          slug,
          category,
          requestType: input.requestType ?? null,
          at: now,
        });
        if (!articleId) continue;
        await insertDraft(tx, {
          articleId,
          locale: "it",
          content,
          sourceRevision: 1,
          editedBy: personId,
          editedAt: now,
        });
        return slug;
      }
    });
  }

  /**
   * Keeps a draft. Saving the same words twice is one save, so a retry does no harm.
   * @throws ExpectedFailure NOT_FOUND, TOO_LONG, TOO_MANY, DRAFT_CHANGED
   */
  async save(input: SaveArticleDraftInput, { principal, clock }: RequestContext): Promise<void> {
    assertEditor(principal);
    const { slug, locale, version } = input;
    const { title, summary, sections, keywords } = input;
    await this.platform.database.transaction(async (tx) => {
      const articleId = await this.articleOf(tx, slug, locale);
      const draft = await lockDraft(tx, articleId, locale);
      const { italian, details } = await onlineRevisions(tx, articleId, locale);
      // The structured part (steps, questions) is no editor's to lose: it goes on as it is.
      const kept = draft ? draft.content.details : details;
      const content = keptContent({ title, summary, sections, keywords, details: kept ?? null });
      const sourceRevision = Math.min(
        input.sourceRevision ?? draft?.sourceRevision ?? italian ?? 1,
        italian ?? 1,
      );
      if (draft && isSame(draft, { ...content, sourceRevision })) return;
      if ((draft?.version ?? 0) !== version) throw changedBy(draft);
      const next = {
        articleId,
        locale,
        content,
        sourceRevision,
        editedBy: principal.personId,
        editedAt: clock.now(),
      };
      if (draft) await updateDraft(tx, next);
      else if (!(await insertDraft(tx, next))) throw changedBy(null);
    });
  }

  /** Hands a draft to who reviews it. @throws ExpectedFailure NOT_FOUND, DRAFT_CHANGED, REQUIRED */
  submit(input: ArticleDraftInput, context: RequestContext): Promise<void> {
    return this.change(input, context.principal, async (tx, articleId, draft) => {
      const missing = missingIn(draft.content);
      if (missing.length > 0) throw new ExpectedFailure(missing);
      await moveDraft(tx, articleId, input.locale, { state: "IN_REVIEW", note: null });
    });
  }

  /** Gives a draft back, with what is still to be done. @throws ExpectedFailure NOT_FOUND, DRAFT_CHANGED, TOO_LONG */
  giveBack(input: ReturnArticleDraftInput, context: RequestContext): Promise<void> {
    const note = input.note.trim() || null;
    return this.change(input, context.principal, async (tx, articleId) => {
      if ((note?.length ?? 0) > LONGEST_NOTE) {
        throw new ExpectedFailure({
          code: "TOO_LONG",
          path: ["input", "note"],
          values: { max: LONGEST_NOTE },
        });
      }
      await moveDraft(tx, articleId, input.locale, { state: "DRAFT", note });
    });
  }

  /** Throws a draft away; what is online stays. @throws ExpectedFailure NOT_FOUND, DRAFT_CHANGED */
  discard(input: ArticleDraftInput, context: RequestContext): Promise<void> {
    return this.change(input, context.principal, (tx, articleId) => deleteDraft(tx, articleId, input.locale));
  }

  private async change(
    { slug, locale, version }: ArticleDraftInput,
    principal: Principal,
    act: (tx: Transaction, articleId: string, draft: LockedDraft) => Promise<void>,
  ): Promise<void> {
    assertEditor(principal);
    await this.platform.database.transaction(async (tx) => {
      const articleId = await this.articleOf(tx, slug, locale);
      await act(tx, articleId, await seenDraft(tx, articleId, locale, version));
    });
  }

  private async articleOf(tx: Transaction, slug: string, locale: string): Promise<string> {
    if (!LOCALE.test(locale)) throw new ExpectedFailure({ code: "NOT_A_CHOICE", path: ["input", "locale"] });
    const articleId = await findArticleId(tx, slug);
    if (!articleId) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "slug"] });
    return articleId;
  }
}

/**
 * The draft that an editor has seen, locked.
 * @throws ExpectedFailure NOT_FOUND, DRAFT_CHANGED
 */
export async function seenDraft(
  tx: Sql,
  articleId: string,
  locale: string,
  version: number,
): Promise<LockedDraft> {
  const draft = await lockDraft(tx, articleId, locale);
  if (!draft) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "version"] });
  if (draft.version !== version) throw changedBy(draft);
  return draft;
}

const changedBy = (draft: LockedDraft | null): ExpectedFailure =>
  new ExpectedFailure({
    code: "DRAFT_CHANGED",
    path: ["input", "version"],
    values: { name: draft?.editedBy ?? "", known: draft?.editedBy ? "yes" : "no" },
  });

const isSame = (
  draft: LockedDraft,
  { sourceRevision, ...content }: ArticleText & { sourceRevision: number },
) =>
  draft.sourceRevision === sourceRevision &&
  JSON.stringify(written(draft.content)) === JSON.stringify(written(content));

const written = ({ title, summary, sections, keywords }: ArticleText) => [
  title,
  summary,
  sections.map(({ kind, markdown }) => [kind, markdown]),
  keywords,
];

import type { RequestContext } from "../../../platform/context/index.ts";
import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { ArticleText } from "../article-source.ts";
import { lockPublishing, removeText, writeTexts } from "../content/publish.repository.ts";
import { findArticleId } from "../rating/rating.repository.ts";
import { countTerms } from "../search/index.repository.ts";
import { deleteDraft, onlineRevisions } from "./draft.repository.ts";
import { seenDraft } from "./drafts.service.ts";
import { findVersions } from "./edited-article.repository.ts";
import type {
  ExpireArticleTextInput,
  PlanArticleInput,
  PublishArticleDraftInput,
  RestoreArticleVersionInput,
} from "./editing.input.ts";
import { assertEditor } from "./editing.policy.ts";
import { insertPublication, planReview, savePlan, setSourceRevision } from "./publication.repository.ts";
import { missingIn } from "./written-content.ts";

/** Months after which somebody should look at an Italian text again, where nobody has said when. */
const REVIEW_MONTHS = 12;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Looks at a text that was just written, in the same transaction: its links. */
export type OnPublished = (tx: Sql, articleId: string, locale: string, content: ArticleText) => Promise<void>;

/** What goes online and offline. Each publication is one more version; versions are never changed. */
export class PublishingService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once">,
    private readonly onPublished: OnPublished,
  ) {}

  /**
   * Publishes a reviewed draft: search finds it at once.
   * @throws ExpectedFailure NOT_FOUND, DRAFT_CHANGED, NOT_IN_REVIEW, REQUIRED, REQUEST_ID_INVALID, REQUEST_ID_REUSED
   */
  async publish(input: PublishArticleDraftInput, context: RequestContext): Promise<void> {
    assertEditor(context.principal);
    const { personId } = context.principal;
    const { slug, locale, version } = input;
    await this.platform.once.run(
      context.principal,
      "publishArticleDraft",
      input.requestId,
      input,
      async (tx) => {
        await lockPublishing(tx);
        const articleId = await articleOf(tx, slug);
        const { state, content, sourceRevision } = await seenDraft(tx, articleId, locale, version);
        if (state !== "IN_REVIEW")
          throw new ExpectedFailure({ code: "NOT_IN_REVIEW", path: ["input", "version"] });
        const missing = missingIn(content);
        if (missing.length > 0) throw new ExpectedFailure(missing);
        await this.write(tx, context, {
          slug,
          articleId,
          locale,
          content,
          publishedBy: personId,
          restoredFrom: null,
        });
        if (locale !== "it") await setSourceRevision(tx, articleId, locale, sourceRevision);
        await deleteDraft(tx, articleId, locale);
        return null;
      },
    );
    await countTerms(this.platform.database);
  }

  /**
   * Publishes once more what was online earlier; a draft beside it stays as it is.
   * @throws ExpectedFailure NOT_FOUND, NOTHING_CHANGED, REQUEST_ID_INVALID, REQUEST_ID_REUSED
   */
  async restore(input: RestoreArticleVersionInput, context: RequestContext): Promise<void> {
    assertEditor(context.principal);
    const { personId } = context.principal;
    const { slug, locale, revision } = input;
    await this.platform.once.run(
      context.principal,
      "restoreArticleVersion",
      input.requestId,
      input,
      async (tx) => {
        await lockPublishing(tx);
        const articleId = await articleOf(tx, slug);
        const [wanted] = await findVersions(tx, articleId, locale, 1, revision);
        if (!wanted) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "revision"] });
        const before = await onlineRevisions(tx, articleId, locale);
        const after = await this.write(tx, context, {
          slug,
          articleId,
          locale,
          content: wanted.content,
          publishedBy: personId,
          restoredFrom: revision,
        });
        if (after === before.own)
          throw new ExpectedFailure({ code: "NOTHING_CHANGED", path: ["input", "revision"] });
        // An old translation does not follow today's Italian text because it is online again.
        if (locale !== "it" && before.source !== null)
          await setSourceRevision(tx, articleId, locale, before.source);
        return null;
      },
    );
    await countTerms(this.platform.database);
  }

  /** Takes a text offline; its versions stay, and can be restored. @throws ExpectedFailure NOT_FOUND */
  async expire({ slug, locale }: ExpireArticleTextInput, { principal }: RequestContext): Promise<void> {
    assertEditor(principal);
    await this.platform.database.transaction(async (tx) => {
      await lockPublishing(tx);
      const removed = await removeText(tx, await articleOf(tx, slug), locale);
      if (!removed) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "locale"] });
    });
  }

  /** When to look at an article again, and from when not to show it. @throws ExpectedFailure NOT_FOUND, DATE_INVALID */
  async plan(input: PlanArticleInput, { principal }: RequestContext): Promise<void> {
    assertEditor(principal);
    const { primary } = this.platform.database;
    const [reviewOn = null, expiresOn = null] = (["reviewOn", "expiresOn"] as const).map((field) => {
      const day = input[field] || null;
      if (day !== null && (!DAY.test(day) || Number.isNaN(Date.parse(day)))) {
        throw new ExpectedFailure({ code: "DATE_INVALID", path: ["input", field] });
      }
      return day;
    });
    await savePlan(primary, await articleOf(primary, input.slug), { reviewOn, expiresOn });
  }

  /** @returns the revision that is online afterwards */
  private async write(
    tx: Transaction,
    { clock }: RequestContext,
    text: {
      slug: string;
      articleId: string;
      locale: string;
      content: ArticleText;
      publishedBy: string;
      restoredFrom: number | null;
    },
  ): Promise<number | null> {
    const { slug, articleId, locale, content, publishedBy, restoredFrom } = text;
    const now = clock.now();
    const before = await onlineRevisions(tx, articleId, locale);
    await writeTexts(tx, [{ slug, texts: { [locale]: content } }], now);
    const { own } = await onlineRevisions(tx, articleId, locale);
    if (own === null || own === before.own) return own;
    await insertPublication(tx, { articleId, locale, revision: own, publishedBy, restoredFrom });
    if (locale === "it") {
      const review = new Date(now);
      review.setUTCMonth(review.getUTCMonth() + REVIEW_MONTHS);
      await planReview(tx, articleId, isoDay(now), isoDay(review));
    }
    await this.onPublished(tx, articleId, locale, content);
    return own;
  }
}

const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

async function articleOf(tx: Parameters<typeof findArticleId>[0], slug: string): Promise<string> {
  const articleId = await findArticleId(tx, slug);
  if (!articleId) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "slug"] });
  return articleId;
}

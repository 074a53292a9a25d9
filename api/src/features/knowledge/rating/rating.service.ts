import type { Principal, RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { emit } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { RateArticleInput } from "./rate-article.type.ts";
import { findArticleId, saveRating } from "./rating.repository.ts";

/** Payload of the event ArticleRated; its subject is the article. */
export interface ArticleRated {
  slug: string;
  /** Null where a device rated. */
  personId: string | null;
  solved: boolean;
  /** The request type of the draft that was closed because the article solved it. */
  draftOf: string | null;
}

/** Did this solve it? One answer from each person or device, which may be changed. */
export class RatingService {
  constructor(private readonly platform: Pick<Platform, "once" | "poke">) {}

  /**
   * @throws ExpectedFailure NOT_FOUND, REQUEST_ID_INVALID, REQUEST_ID_REUSED
   * @throws GraphQLError UNAUTHENTICATED where neither a person nor a device is known: their ratings could not be
   * told apart
   */
  async rate(input: RateArticleInput, { principal, clock }: RequestContext): Promise<void> {
    const rater = raterOf(principal);
    if (!rater) throw unauthenticated();
    const { slug, locale, solved } = input;
    const { personId } = principal;
    const draftOf = input.draftOf ?? null;
    await this.platform.once.run(principal, "rateArticle", input.requestId, input, async (tx) => {
      const articleId = await findArticleId(tx, slug);
      if (!articleId) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "slug"] });
      const now = clock.now();
      await saveRating(tx, { articleId, locale, rater, personId, solved, draftOf, at: now });
      const payload: ArticleRated = { slug, personId, solved, draftOf };
      await emit(tx, { type: "ArticleRated", subjectId: articleId, payload, occurredAt: now.toISOString() });
      return null;
    });
    this.platform.poke();
  }
}

function raterOf({ personId, device }: Principal): string | null {
  if (personId) return `person:${personId}`;
  return device ? `device:${device}` : null;
}

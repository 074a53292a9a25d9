import type { Store } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import { ArticleRow } from "../article.entity.ts";
import { ArticleRatingRow } from "./rating.entity.ts";

export async function findArticleId({ manager }: Store, slug: string): Promise<string | null> {
  const article = await manager.getRepository(ArticleRow).findOne({ select: { id: true }, where: { slug } });
  return article?.id ?? null;
}

/** Writes the rater's one rating of the article, over the one before. */
export async function saveRating({ manager }: Store, rating: Omit<ArticleRatingRow, "id">): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(ArticleRatingRow)
    .values({ ...rating, id: newId() })
    .orUpdate(["locale", "solved", "draft_of", "at"], ["article_id", "rater"])
    .execute();
}

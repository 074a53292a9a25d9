import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import type { ArticleSource } from "../article-source.ts";
import { writeFiles } from "../video/files.repository.ts";
import { countTerms } from "../search/index.repository.ts";
import { lockPublishing, type Published, writeArticles, writeTexts } from "./publish.repository.ts";

const BATCH = 200;

/** Undoes the transaction of a dry run, with what it would have changed. */
class DryRun extends Error {}

/**
 * Publishes articles as they are given, every batch in one transaction. Doing it twice adds nothing: a text that has
 * not changed is left alone. A dry run does the same and undoes it.
 */
export async function importArticles(
  database: Database,
  clock: Clock,
  articles: readonly ArticleSource[],
  { dryRun = false } = {},
): Promise<Published> {
  const total: Published = { articles: 0, added: 0, changed: 0 };
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    await database
      .transaction(async (tx) => {
        await lockPublishing(tx);
        await writeFiles(
          tx,
          batch.flatMap(({ files = [] }) => files),
        );
        total.articles += await writeArticles(tx, batch, clock.now());
        const texts = await writeTexts(tx, batch, clock.now());
        total.added += texts.added;
        total.changed += texts.changed;
        if (dryRun) throw new DryRun();
      })
      .catch((error: unknown) => {
        if (!(error instanceof DryRun)) throw error;
      });
  }
  if (total.added + total.changed > 0) await countTerms(database);
  return total;
}

import type { Database } from "../../../platform/database/index.ts";
import { lockPublishing } from "../content/publish.repository.ts";
import { countTerms, indexTexts, textsAfter, textsNotIndexed } from "./index.repository.ts";

/** Texts in one transaction: publishing waits for no more than these. */
const BATCH = 500;

/**
 * Makes the index anew, as is needed after a change of `wordsOf` or of a field's weight. A batch of texts is replaced at
 * a time, so that the search goes on meanwhile, with each text either as it was or as it will be.
 * @returns how many texts
 */
export async function reindex(database: Database, onBatch: (texts: number) => void = () => undefined) {
  let done = 0;
  for (let after: { articleId: string; locale: string } | undefined; ;) {
    const from = after;
    const texts = await database.transaction(async (tx) => {
      await lockPublishing(tx);
      const batch = await textsAfter(tx, from, BATCH);
      await indexTexts(tx, batch);
      return batch;
    });
    after = texts.at(-1);
    if (!after) break;
    done += texts.length;
    onBatch(done);
  }
  await countTerms(database);
  return done;
}

/** Indexes what is published and not in the index. */
export async function indexMissing(database: Database): Promise<void> {
  for (;;) {
    const texts = await database.transaction(async (tx) => {
      if ((await textsNotIndexed(tx, 1)).length === 0) return 0;
      await lockPublishing(tx);
      const batch = await textsNotIndexed(tx, BATCH);
      await indexTexts(tx, batch);
      return batch.length;
    });
    if (texts < BATCH) return;
  }
}

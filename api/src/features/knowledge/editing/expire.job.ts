import type { Clock } from "../../../platform/clock.ts";
import type { Job } from "../../../platform/events/index.ts";
import { lockPublishing, removeText } from "../content/publish.repository.ts";
import { findExpired } from "./publication.repository.ts";

/** Takes offline, every hour, the articles whose day has come; their versions stay. */
export const expireJob = (clock: Clock): Job => ({
  name: "knowledge.expire",
  due: "7 * * * *",
  run: async (database) => {
    const today = clock.now().toISOString().slice(0, 10);
    for (const { articleId, locale } of await findExpired(database.primary, today)) {
      await database.transaction(async (tx) => {
        await lockPublishing(tx);
        await removeText(tx, articleId, locale);
      });
    }
  },
});

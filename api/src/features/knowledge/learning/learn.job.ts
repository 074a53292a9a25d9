import type { Clock } from "../../../platform/clock.ts";
import type { Job } from "../../../platform/events/index.ts";
import { boostOf } from "./boost.ts";
import { replaceBoosts, weighRatings } from "./boosts.repository.ts";
import { sweepUse } from "./search-learning.repository.ts";

const DAY = 86_400_000;
/** Days for which it is kept what was searched. */
const KEPT_DAYS = 180;

/** Works out anew, every hour, what ratings add to scores, and sweeps out what was searched long ago. */
export const learnJob = (clock: Clock): Job => ({
  name: "knowledge.learn",
  due: "41 * * * *",
  run: async ({ primary }) => {
    const now = clock.now();
    const weighed = await weighRatings(primary, now);
    const boosts = weighed
      .map(({ articleId, locale, solved, all }) => ({ articleId, locale, boost: boostOf(solved, all) }))
      .filter(({ boost }) => boost > 0);
    await replaceBoosts(primary, boosts);
    await sweepUse(primary, new Date(now.getTime() - KEPT_DAYS * DAY).toISOString().slice(0, 10));
  },
});

import type { Clock } from "../../../platform/clock.ts";
import type { Job } from "../../../platform/events/index.ts";

/** Rows deleted by one statement, so that no lock is held for long. */
const BATCH = 2_000;

/** Sweeps out, every hour, codes, tokens and requests that have expired. */
export const expiredOAuthJob = (clock: Clock): Job => ({
  name: "apps.expired",
  due: "37 * * * *",
  run: async ({ primary }) => {
    let swept: unknown[];
    do {
      swept = await primary.rows(
        `delete from oauth_records where ctid = any(array(
           select ctid from oauth_records where expires_at <= $1 limit ${BATCH})) returning 1`,
        [clock.now()],
      );
    } while (swept.length === BATCH);
  },
});

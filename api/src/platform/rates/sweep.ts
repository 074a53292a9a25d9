import type { Clock } from "../clock.ts";
import type { Job } from "../events/index.ts";

/** Sweeps out, every hour, the accounts that have everything back: no row says the same. */
export const ratesSweep = (clock: Clock): Job => ({
  name: "platform.sweep-rates",
  due: "41 * * * *",
  run: async (database) => {
    await database.primary.rows(
      `delete from rate_buckets
       where restore_rate <= 0 or at + make_interval(secs => used / restore_rate) < $1`,
      [clock.now()],
    );
  },
});

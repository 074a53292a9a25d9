import type { Database } from "../database/index.ts";

/**
 * Work that is due by the clock, not because something happened. It runs in one process at a time, and again after a
 * failure, so it must be able to take up where it was cut short.
 */
export interface Job {
  /** Stable name, e.g. `cases.close`. */
  name: string;
  /** When it is due, as a line of cron in UTC. */
  due: string;
  /** @param database counted apart from what requests ask */
  run(database: Database): Promise<void>;
}

import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import type { Job } from "../events/index.ts";

const DAY = 86_400_000;
/** How long a repeated request is recognised, and how long a handled event is remembered, in days. */
const KEPT_DAYS = 90;
/** Rows deleted by one statement, so that no lock is held for long. */
const BATCH = 2_000;

/** What nobody asks for any more once it is old, and by which column; an event that waits has no such date. */
const SWEPT = [
  { table: "idempotency", since: "created_at" },
  { table: "outbox", since: "dispatched_at" },
  { table: "handled_events", since: "handled_at" },
] as const;

/** Sweeps out, every hour, what the platform keeps for {@link KEPT_DAYS} days. */
export const sweepJob = (clock: Clock): Job => ({
  name: "platform.sweep",
  due: "23 * * * *",
  run: async (database) => {
    const before = new Date(clock.now().getTime() - KEPT_DAYS * DAY);
    for (const { table, since } of SWEPT) {
      while ((await sweepBatch(database, table, since, before)) === BATCH);
    }
  },
});

async function sweepBatch(database: Database, table: string, since: string, before: Date): Promise<number> {
  const swept = await database.primary.rows(
    `delete from ${table} where ctid = any(array(select ctid from ${table} where ${since} < $1 limit ${BATCH}))
     returning 1`,
    [before],
  );
  return swept.length;
}

import type { Database } from "../database/index.ts";

/** How often a process says that its workers live, in milliseconds. */
export const BEAT = 2_000;
/** Seconds without a sign of life after which a worker is taken for dead, and a job that nobody does for lost. */
const SILENCE = 10;

/**
 * Which workers live. graphile-worker gives the jobs of a worker that was killed to another one only after four hours;
 * here they are free after seconds. Should a worker taken for dead live on, its jobs are done twice at the same time: the
 * record of handled events lets one of the two have its effect.
 */
export class WorkerPresence {
  constructor(
    private readonly database: Database,
    /** Schema of graphile-worker's tables. */
    private readonly jobSchema: string,
  ) {}

  /**
   * Says that these workers live, and frees the jobs of those that have fallen silent.
   * @param running ids of the jobs that they are doing
   * @returns whether they hold others besides: taken, but the answer that said so was lost with its connection
   */
  async beat(workers: readonly string[], running: readonly string[]): Promise<boolean> {
    const sql = this.database.primary;
    await sql.rows(
      `insert into job_workers (id, seen_at) select id, now() from unnest($1::text[]) id
       on conflict (id) do update set seen_at = excluded.seen_at`,
      [workers],
    );
    const silent = await sql.rows<{ id: string }>(
      `select distinct locked_by as id from "${this.jobSchema}".jobs j
       where locked_at < now() - make_interval(secs => $1)
         and not exists (select from job_workers w where w.id = j.locked_by and w.seen_at > now() - make_interval(secs => $1))`,
      [SILENCE],
    );
    await this.bury(silent.map(({ id }) => id));
    const lost = await sql.rows(
      `select from "${this.jobSchema}".jobs
       where locked_by = any($1::text[]) and locked_at < now() - make_interval(secs => $2) and id <> all($3::bigint[])
       limit 1`,
      [workers, SILENCE, running],
    );
    return lost.length > 0;
  }

  /** Frees the jobs of workers that are no more. */
  async bury(workers: readonly string[]): Promise<void> {
    if (workers.length === 0) return;
    const sql = this.database.primary;
    await sql.rows(`select "${this.jobSchema}".force_unlock_workers($1::text[])`, [workers]);
    // With them those that were killed while they held nothing.
    await sql.rows(
      "delete from job_workers where id = any($1::text[]) or seen_at < now() - interval '1 hour'",
      [workers],
    );
  }
}

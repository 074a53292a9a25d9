import type { Database, Sql } from "../database/index.ts";

/**
 * Slow work with others outside, e.g. calling somebody's server. Tasks have workers and connections of their own, so
 * that a server that hangs keeps no subscriber waiting.
 */
export interface Task {
  /** Stable name, e.g. `webhooks.send`. */
  name: string;
  /** Runs at least once for each piece of work, at most a few at a time; `payload` is plain JSON. */
  run(payload: unknown, database: Database): Promise<void>;
}

/** One piece of work for a task. */
interface Work {
  task: string;
  payload: object;
  /** Work with the same key that has not begun is replaced. */
  key: string;
  /** Milliseconds from now, by the clock of the database; at once where it is left out. */
  delay?: number;
}

/** Writes work down in the caller's transaction. */
export type Enqueue = (tx: Sql, work: Work) => Promise<void>;

/** @param schema that of the organisation's tables */
export const enqueueIn =
  (schema: string): Enqueue =>
  async (tx, { task, payload, key, delay = 0 }) => {
    await tx.rows(
      `select from "${schema}_jobs".add_job($1, $2::json, job_key := $3,
         run_at := now() + make_interval(secs => $4), max_attempts := 3)`,
      [task, JSON.stringify(payload), key, delay / 1_000],
    );
  };

import { setTimeout as wait } from "node:timers/promises";
import { applyFunctions } from "./functions.ts";
import { type DataSource, MigrationExecutor, type QueryRunner } from "typeorm";

const EXTENSIONS = ["pg_trgm", "unaccent", "fuzzystrmatch"] as const;
/** Any number, the same in every process: only one migrates at a time. */
const MIGRATION_LOCK = 7_203_511;
/** How often a process looks whether it is its turn, in milliseconds. */
const LOOK = 100;
/** How long a statement may wait for a lock, in milliseconds: for as long all who come after it wait too. */
const LOCK_TIMEOUT = 500;
/** Between tries, so that those who waited get through, in milliseconds. */
const PAUSE = 1_000;
/** Tries of a migration that does not get its lock: two minutes and a half. */
const TRIES = 100;

/**
 * Brings the schema of the data source up to date, alone: other processes wait for their turn.
 * Extensions live in `public`, shared by all organisations of the database. A migration that does not get its locks at
 * once lets go and is tried again, so that a long report never makes everybody wait behind it.
 * @param alsoAlone further work that only one process may do at a time
 */
export async function migrate(
  dataSource: DataSource,
  alsoAlone: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { schema } = dataSource.options as { schema?: string };
  const runner = dataSource.createQueryRunner("master");
  try {
    await takeTurn(runner);
    for (const extension of EXTENSIONS) {
      await runner.query(`create extension if not exists ${extension} schema public`);
    }
    if (schema) await runner.query(`create schema if not exists "${schema}"`);
    await runner.query(`set lock_timeout = ${LOCK_TIMEOUT}`);
    await runPending(dataSource, runner);
    await applyFunctions(runner);
    await alsoAlone();
  } finally {
    await runner.query("reset lock_timeout").catch(() => undefined);
    await runner.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

/** Asked again and again: one statement that waits would hold a snapshot, for which `create index concurrently` waits. */
async function takeTurn(runner: QueryRunner): Promise<void> {
  for (;;) {
    const [row] = (await runner.query("select pg_try_advisory_lock($1) as taken", [MIGRATION_LOCK])) as {
      taken: boolean;
    }[];
    if (row?.taken) return;
    await wait(LOOK);
  }
}

async function runPending(dataSource: DataSource, runner: QueryRunner): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = "each";
      await executor.executePendingMigrations();
      return;
    } catch (error) {
      if (!isLockTimeout(error) || attempt === TRIES) throw error;
      await wait(PAUSE);
    }
  }
}

const isLockTimeout = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "55P03";

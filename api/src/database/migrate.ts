import type { DataSource } from "typeorm";

const EXTENSIONS = ["pg_trgm", "unaccent", "fuzzystrmatch"] as const;
/** Any number, the same in every process: only one migrates at a time. */
const MIGRATION_LOCK = 7_203_511;

/**
 * Brings the schema of the data source up to date, alone: other processes wait for their turn.
 * Extensions live in `public`, shared by all organisations of the database.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const { schema } = dataSource.options as { schema?: string };
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    for (const extension of EXTENSIONS) {
      await lock.query(`create extension if not exists ${extension} schema public`);
    }
    if (schema) await lock.query(`create schema if not exists "${schema}"`);
    await dataSource.runMigrations();
  } finally {
    await lock.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
  }
}

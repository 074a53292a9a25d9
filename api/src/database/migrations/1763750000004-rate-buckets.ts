import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What each subject has used of its points (`used` at `at`, less `restore_rate` points a second since). The key is a
 * keyed hash of bucket and subject. Losing it in a crash costs nothing.
 */
export class RateBuckets1763750000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create unlogged table rate_buckets (
         key text primary key,
         used double precision not null,
         restore_rate double precision not null,
         at timestamptz not null
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table rate_buckets");
  }
}

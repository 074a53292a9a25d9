import type { MigrationInterface, QueryRunner } from "typeorm";

/** Open data is asked by when a case last changed. Entries come in the order of their time, so a few pages of BRIN do. */
export class OpenData1763750000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create index case_entries_at on case_entries using brin (at)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop index case_entries_at");
  }
}

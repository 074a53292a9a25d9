import type { MigrationInterface, QueryRunner } from "typeorm";

/** When each worker of jobs was last seen: what a killed one held is free after seconds. */
export class JobWorkers1763770000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_workers (
        id text primary key,
        seen_at timestamptz not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table job_workers");
  }
}

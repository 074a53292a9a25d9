import type { MigrationInterface, QueryRunner } from "typeorm";

/** The time that was chosen in the form of a case: when to call back. How many may hold one is the request type's. */
export class CaseSlots1763780000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_slots (
        case_id uuid primary key references cases on delete cascade,
        request_type text not null,
        starts_at timestamptz not null
      )
    `);
    await runner.query("create index case_slots_time on case_slots (request_type, starts_at)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table case_slots");
  }
}

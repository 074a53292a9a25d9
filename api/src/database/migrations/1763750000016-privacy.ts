import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people may ask of their data: a copy, and that it goes; and what goes by itself when its time is over. */
export class Privacy1763750000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table persons add column erased_at timestamptz;

      alter table cases add column erased_at timestamptz;
      create index cases_kept on cases (request_type_version_id, closed_at)
        where erased_at is null and state in ('CLOSED', 'WITHDRAWN');

      create table data_exports (
        id uuid primary key,
        person_id uuid not null references persons on delete cascade,
        requested_at timestamptz not null,
        ready_at timestamptz,
        content jsonb
      );
      create index data_exports_person on data_exports (person_id, requested_at desc);

      create table erasures (
        person_id uuid primary key references persons on delete cascade,
        requested_at timestamptz not null,
        due_at timestamptz not null,
        done_at timestamptz
      );
      create index erasures_due on erasures (due_at) where done_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table erasures, data_exports;
      drop index cases_kept;
      alter table cases drop column erased_at;
      alter table persons drop column erased_at;
    `);
  }
}

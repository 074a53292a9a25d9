import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who was handed whose data. The citizen reads their own lines newest first; the same look twice within a bucket of
 * time is one line; lines are swept out by age.
 */
export class Accesses1763750000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accesses (
        id uuid primary key,
        subject_id uuid not null,
        viewer_id uuid,
        viewer_role text not null,
        team_id uuid,
        app_id uuid,
        noun text not null,
        case_id uuid,
        operation text not null,
        bucket bigint not null,
        at timestamptz not null,
        unique nulls not distinct (subject_id, viewer_id, app_id, noun, case_id, operation, bucket)
      );
      create index accesses_subject on accesses (subject_id, at desc, id desc);
      create index accesses_age on accesses using brin (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table accesses");
  }
}

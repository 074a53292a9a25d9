import type { MigrationInterface, QueryRunner } from "typeorm";

/** A file that came while the virus scanner was away waits as SCANNING; one that is INFECTED is there no more. */
export class UploadScan1763750000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table uploads drop constraint uploads_state_check;
      alter table uploads add constraint uploads_state_check
        check (state in ('EXPECTED', 'SCANNING', 'READY', 'INFECTED')) not valid;
      alter table uploads validate constraint uploads_state_check;
      create index uploads_unscanned on uploads (created_at) where state = 'SCANNING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index uploads_unscanned;
      delete from uploads where state in ('SCANNING', 'INFECTED');
      alter table uploads drop constraint uploads_state_check;
      alter table uploads add constraint uploads_state_check check (state in ('EXPECTED', 'READY'));
    `);
  }
}

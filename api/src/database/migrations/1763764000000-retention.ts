import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is closed or swept out by age is found by age. BRIN, where rows only ever grow older in order. */
export class Retention1763764000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index cases_resolved on cases (resolved_at, id) where state = 'RESOLVED';
      create index outbox_age on outbox using brin (dispatched_at);
      create index handled_events_age on handled_events using brin (handled_at);
      create index sign_in_codes_expiry on sign_in_codes (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop index cases_resolved, outbox_age, handled_events_age, sign_in_codes_expiry");
  }
}

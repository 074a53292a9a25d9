import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sign-ins with SPID or CIE that are under way. */
export class Federation1763750000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table federated_sign_ins (
        state_hash bytea primary key,
        browser_hash bytea not null,
        source text not null check (source in ('SPID', 'CIE')),
        person_id uuid references persons on delete cascade,
        next text not null,
        expires_at timestamptz not null
      );
      create index federated_sign_ins_expiry on federated_sign_ins (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table federated_sign_ins");
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sign-ins with SPID or CIE that are under way, and persons who turned out to be one. */
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

      create table person_merges (
        id uuid primary key,
        from_person uuid not null references persons on delete cascade,
        into_person uuid not null references persons on delete cascade,
        offered_at timestamptz not null,
        merged_at timestamptz,
        undone_at timestamptz,
        moved jsonb not null default '{}',
        check (from_person <> into_person)
      );
      create unique index person_merges_open on person_merges (from_person, into_person) where merged_at is null;
      create index person_merges_into on person_merges (into_person);
      alter table persons add column merged_into uuid references persons on delete set null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "alter table persons drop column merged_into; drop table person_merges, federated_sign_ins",
    );
  }
}

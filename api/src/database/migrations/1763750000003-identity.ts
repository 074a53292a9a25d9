import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has proved who they are, the keys that a person's devices hold, and how a session began. */
export class Identity1763750000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table verified_identities (
        person_id uuid primary key references persons on delete cascade,
        fiscal_code bytea not null,
        fiscal_code_hash bytea not null unique,
        source text not null check (source in ('SPID', 'CIE')),
        level integer not null check (level between 1 and 3),
        verified_at timestamptz not null
      );

      create table passkeys (
        id uuid primary key,
        person_id uuid not null references persons on delete cascade,
        credential_id bytea not null unique,
        user_handle bytea not null,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null default '{}',
        name text not null,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
      create index passkeys_person on passkeys (person_id, created_at);

      create table passkey_challenges (
        challenge_hash bytea primary key,
        purpose text not null check (purpose in ('ADD', 'SIGN_IN')),
        person_id uuid references persons on delete cascade,
        expires_at timestamptz not null
      );
      create index passkey_challenges_expiry on passkey_challenges (expires_at);

      alter table sessions add column method text not null default 'CODE'
        check (method in ('CODE', 'PASSKEY', 'SPID', 'CIE', 'DEMO'));
      alter table sessions add column level integer not null default 0 check (level between 0 and 3);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions drop column level, drop column method;
      drop table passkey_challenges, passkeys, verified_identities;
    `);
  }
}

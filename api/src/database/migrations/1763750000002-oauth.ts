import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What people allowed to apps, and what the authorization server keeps meanwhile: codes, tokens and requests that
 * wait for a person. A record is found by the hash of what names it, so that no row can be used as a token.
 */
export class Oauth1763750000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app_grants (
        id uuid primary key,
        app_id uuid not null references apps on delete cascade,
        person_id uuid not null references persons on delete cascade,
        scopes text[] not null,
        granted_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create unique index app_grants_open on app_grants (person_id, app_id) where revoked_at is null;
      create index app_grants_app on app_grants (app_id);

      create table oauth_records (
        id bytea primary key,
        model text not null,
        app_id uuid references apps on delete cascade,
        grant_id uuid references app_grants on delete cascade,
        scopes text[] not null default '{}',
        payload jsonb not null,
        consumed_at timestamptz,
        expires_at timestamptz not null
      );
      create index oauth_records_grant on oauth_records (grant_id) where grant_id is not null;
      create index oauth_records_app on oauth_records (app_id);
      create index oauth_records_expiry on oauth_records (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table oauth_records; drop table app_grants");
  }
}

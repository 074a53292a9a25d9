import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Apps that other people build on the API; the id of an app is its OAuth client id. What hangs on an app (grants,
 * tokens, webhooks) refers to it with `on delete cascade`, so that deleting it leaves nothing that still works.
 */
export class Apps1763750000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table apps (
        id uuid primary key,
        owner_id uuid not null references persons on delete cascade,
        name text not null,
        description text not null default '',
        website text,
        kind text not null check (kind in ('PUBLIC', 'CONFIDENTIAL')),
        redirect_uris text[] not null default '{}',
        scopes text[] not null default '{}',
        secret_hash bytea,
        previous_secret_hash bytea,
        previous_secret_until timestamptz,
        contact_email text not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        suspended_at timestamptz,
        check (kind = 'CONFIDENTIAL' or (secret_hash is null and previous_secret_hash is null))
      );
      create index apps_owner on apps (owner_id, created_at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table apps");
  }
}

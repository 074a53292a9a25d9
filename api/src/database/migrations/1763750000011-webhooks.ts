import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Where apps want to be told what happens, and each message to them. A message is made once for an event, an event
 * type and an endpoint; its id is the `webhook-id` of all its tries. Secrets are encrypted: they sign, so a hash
 * would not do.
 */
export class Webhooks1763750000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhook_endpoints (
        id uuid primary key,
        app_id uuid not null references apps on delete cascade,
        url text not null,
        events text[] not null,
        secret bytea not null,
        previous_secret bytea,
        previous_secret_until timestamptz,
        failing_since timestamptz,
        disabled_at timestamptz,
        disabled_reason text check (disabled_reason in ('FAILING', 'GONE', 'DEVELOPER')),
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index webhook_endpoints_app on webhook_endpoints (app_id);

      create table webhook_deliveries (
        id uuid primary key,
        endpoint_id uuid not null references webhook_endpoints on delete cascade,
        event_id uuid not null,
        event_type text not null,
        person_id uuid references persons on delete cascade,
        body text not null,
        state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
        attempts integer not null default 0,
        retries integer not null default 0,
        last_status integer,
        last_error text,
        next_try_at timestamptz,
        created_at timestamptz not null,
        delivered_at timestamptz,
        unique (endpoint_id, event_id, event_type)
      );
      create index webhook_deliveries_endpoint on webhook_deliveries (endpoint_id, created_at desc, id desc);
      create index webhook_deliveries_due on webhook_deliveries (next_try_at) where state = 'PENDING';
      create index webhook_deliveries_person on webhook_deliveries (person_id) where person_id is not null;
      create index webhook_deliveries_age on webhook_deliveries using brin (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table webhook_deliveries; drop table webhook_endpoints");
  }
}

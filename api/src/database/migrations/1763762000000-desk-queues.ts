import type { MigrationInterface, QueryRunner } from "typeorm";

const OPEN = "state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED')";

/**
 * Queues are worked off by when an answer is due. A case of the past may have no promise: it is due since it was
 * opened, so that a page of a queue never loses it behind the others.
 */
export class DeskQueues1763762000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases_open;
      drop index cases_unassigned;
      drop index cases_assignee;
      drop index cases_team;
      create index cases_open on cases (coalesce(promised_at, opened_at), id) where ${OPEN};
      create index cases_unassigned on cases (coalesce(promised_at, opened_at), id)
        where assignee_id is null and ${OPEN};
      create index cases_assignee on cases (assignee_id, coalesce(promised_at, opened_at), id) where ${OPEN};
      create index cases_team on cases (team_id, coalesce(promised_at, opened_at), id) where ${OPEN};
      create index cases_waiting on cases (coalesce(promised_at, opened_at), id)
        where state = 'WAITING_FOR_CITIZEN';
      create index cases_words on cases using gin (description public.gin_trgm_ops);
      create index cases_contact on cases (lower(contact_email)) where contact_email is not null;
      create index persons_name on persons
        using gin ((coalesce(given_name, '') || ' ' || coalesce(family_name, '')) public.gin_trgm_ops);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Queues have no way back.");
  }
}

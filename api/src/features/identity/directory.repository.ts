import type { Sql } from "../../platform/database/index.ts";
import { newId } from "../../platform/ids/index.ts";

/** How the desk works: its calendar as stored, and the id of each office by code. */
export interface DeskFacts {
  calendar: unknown;
  /** Office ids by code. */
  teams: Record<string, string>;
}

export async function findDeskFacts(sql: Sql): Promise<DeskFacts | null> {
  const [row] = await sql.rows<DeskFacts>(
    `select calendar, (select coalesce(jsonb_object_agg(code, id), '{}'::jsonb) from teams) as teams
     from organizations`,
  );
  return row ?? null;
}

/** Somebody for whom an operator files. */
export interface CitizenAtTheDesk {
  givenName: string;
  familyName: string;
  email?: string | null;
  phone?: string | null;
  createdAt: Date;
}

/**
 * The person with this e-mail address, else a new one. Where the address is known nothing of what was said
 * enters that person's profile: whoever names an address has not proved that it is theirs.
 */
export async function findOrMakeCitizen(sql: Sql, citizen: CitizenAtTheDesk): Promise<string> {
  const [row] = await sql.rows<{ id: string }>(
    `insert into persons (id, given_name, family_name, email, phone, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (lower(email)) do update set email = persons.email returning id`,
    [
      newId(),
      citizen.givenName,
      citizen.familyName,
      citizen.email ?? null,
      citizen.phone ?? null,
      citizen.createdAt,
    ],
  );
  if (!row) throw new Error("An upsert answered no row");
  return row.id;
}

/** Whoever may answer cases, with their office; null where the id is nobody of the desk. */
export async function findAgent(sql: Sql, id: string): Promise<{ id: string; teamId: string | null } | null> {
  const [row] = await sql.rows<{ id: string; teamId: string | null }>(
    `select id, team_id as "teamId" from persons
     where id = $1 and roles && '{OPERATOR,SUPERVISOR,ADMIN}'`,
    [id],
  );
  return row ?? null;
}

export async function teamExists(sql: Sql, id: string): Promise<boolean> {
  return (await sql.rows("select 1 from teams where id = $1", [id])).length > 0;
}

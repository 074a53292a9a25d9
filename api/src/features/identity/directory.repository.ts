import { ArrayOverlap } from "typeorm";
import type { Sql, Store } from "../../platform/database/index.ts";
import { newId } from "../../platform/ids/index.ts";
import { TeamRow } from "./organization.entity.ts";
import { PersonRow } from "./person.entity.ts";

const DESK_ROLES = ["OPERATOR", "SUPERVISOR", "ADMIN"] as const;

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
 * The person with this e-mail address, or with whom they were put together, else a new one. Where the address is known nothing of what was said
 * enters that person's profile: whoever names an address has not proved that it is theirs.
 */
export async function findOrMakeCitizen(sql: Sql, citizen: CitizenAtTheDesk): Promise<string> {
  const [row] = await sql.rows<{ id: string }>(
    `insert into persons (id, given_name, family_name, email, phone, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (lower(email)) do update set email = persons.email returning coalesce(merged_into, id) as id`,
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
export const findAgent = ({ manager }: Store, id: string): Promise<PersonRow | null> =>
  manager.getRepository(PersonRow).findOneBy({ id, roles: ArrayOverlap([...DESK_ROLES]) });

export const teamExists = ({ manager }: Store, id: string): Promise<boolean> =>
  manager.getRepository(TeamRow).existsBy({ id });

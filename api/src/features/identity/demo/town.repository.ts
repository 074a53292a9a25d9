import type { Transaction } from "../../../platform/database/index.ts";

/** Any number, the same in every process: two that start together found one town. */
const FOUNDING_LOCK = 7_203_512;

/** Waits for the turn of this transaction, then says whether nobody and nothing is here yet. */
export async function isEmptyDatabase(tx: Transaction): Promise<boolean> {
  await tx.rows("select pg_advisory_xact_lock($1, hashtext(current_schema()))", [FOUNDING_LOCK]);
  const [found] = await tx.rows<{ any: boolean }>(
    "select exists (select from organizations) or exists (select from persons) as any",
  );
  return found?.any === false;
}

export interface NewTown {
  id: string;
  name: string;
  kind: string;
  phone: string;
  email: string;
  address: string;
  openingHours: object;
  emergencyPhone: string;
  calendar: object;
}

/** Writes the organisation with the mark of the demo on it. */
export async function insertMarkedTown(tx: Transaction, town: NewTown): Promise<void> {
  await tx.rows(
    `insert into organizations
       (id, name, kind, phone, email, address, opening_hours, emergency_phone, calendar, demo)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true)`,
    [
      town.id,
      town.name,
      town.kind,
      town.phone,
      town.email,
      town.address,
      JSON.stringify(town.openingHours),
      town.emergencyPhone,
      JSON.stringify(town.calendar),
    ],
  );
}

export async function insertTeam(
  tx: Transaction,
  team: { id: string; code: string; name: object },
): Promise<void> {
  await tx.rows("insert into teams (id, code, name) values ($1, $2, $3)", [
    team.id,
    team.code,
    JSON.stringify(team.name),
  ]);
}

export interface NewPerson {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  phone: string | null;
  roles: readonly string[];
  /** Code of the office. */
  team: string | null;
  location: string | null;
  settings: object;
}

export async function insertPerson(tx: Transaction, person: NewPerson): Promise<void> {
  await tx.rows(
    `insert into persons (id, given_name, family_name, email, phone, roles, team_id, location, settings)
     values ($1, $2, $3, $4, $5, $6, (select id from teams where code = $7), $8, $9)`,
    [
      person.id,
      person.givenName,
      person.familyName,
      person.email,
      person.phone,
      person.roles,
      person.team,
      person.location,
      JSON.stringify(person.settings),
    ],
  );
}

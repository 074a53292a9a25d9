import type { Sql } from "../../platform/database/index.ts";
import { CODE_ATTEMPTS } from "./sign-in-code.ts";

export interface SignInCodeRow {
  id: string;
  email: string;
  codeHash: Buffer;
}

export async function insertCode(
  sql: Sql,
  row: SignInCodeRow & { createdAt: Date; expiresAt: Date },
): Promise<void> {
  await sql.rows(
    "insert into sign_in_codes (id, email, code_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)",
    [row.id, row.email, row.codeHash, row.createdAt, row.expiresAt],
  );
}

/** Takes one of the tries of the newest code sent to an address; null where there is none, or none is left. */
export async function takeAttempt(sql: Sql, email: string, now: Date): Promise<SignInCodeRow | null> {
  const [row] = await sql.rows<SignInCodeRow>(
    `update sign_in_codes set attempts = attempts + 1
     where id = (select id from sign_in_codes where lower(email) = lower($1) order by created_at desc, id desc limit 1)
       and attempts < ${CODE_ATTEMPTS} and used_at is null and expires_at > $2
     returning id, email, code_hash as "codeHash"`,
    [email, now],
  );
  return row ?? null;
}

/** Uses a code up; false where somebody was quicker. */
export async function useCode(sql: Sql, id: string, now: Date): Promise<boolean> {
  const rows = await sql.rows(
    "update sign_in_codes set used_at = $2 where id = $1 and used_at is null returning 1",
    [id, now],
  );
  return rows.length > 0;
}

/** Where to send a code that can still be used; null where it cannot. */
export async function findWaitingCode(sql: Sql, id: string, now: Date): Promise<{ email: string } | null> {
  const [row] = await sql.rows<{ email: string }>(
    "select email from sign_in_codes where id = $1 and used_at is null and expires_at > $2",
    [id, now],
  );
  return row ?? null;
}

export interface SignedInPerson {
  id: string;
  roles: string[];
  teamId: string | null;
  settings: unknown;
}

const PERSON = `id, roles, team_id as "teamId", settings`;

/** The person with this address, made with these settings where there is none yet. */
export async function findOrMakePerson(
  sql: Sql,
  person: { id: string; email: string; settings: object; createdAt: Date },
): Promise<SignedInPerson> {
  const [row] = await sql.rows<SignedInPerson>(
    `insert into persons (id, email, settings, created_at) values ($1, $2, $3, $4)
     on conflict (lower(email)) do update set email = persons.email returning ${PERSON}`,
    [person.id, person.email, JSON.stringify(person.settings), person.createdAt],
  );
  if (!row) throw new Error("An upsert answered no row");
  return row;
}

export async function findPersonByEmail(sql: Sql, email: string): Promise<SignedInPerson | null> {
  const [row] = await sql.rows<SignedInPerson>(
    `select ${PERSON} from persons where lower(email) = lower($1)`,
    [email],
  );
  return row ?? null;
}

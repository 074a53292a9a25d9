import type { Sql } from "../../../platform/database/index.ts";
import type { IdentitySource } from "../fiscal-code/verified-identity.entity.ts";
import type { SignedInPerson } from "../sign-in.repository.ts";

/** A sign-in with SPID or CIE that is under way. */
export interface Attempt {
  stateHash: Buffer;
  /** Of the cookie of the browser in which it began. */
  browserHash: Buffer;
  source: IdentitySource;
  /** Who was signed in when it began. */
  personId: string | null;
  /** A path of this site. */
  next: string;
  expiresAt: Date;
}

export async function insertAttempt(sql: Sql, attempt: Attempt): Promise<void> {
  const { stateHash, browserHash, source, personId, next, expiresAt } = attempt;
  await sql.rows(
    `insert into federated_sign_ins (state_hash, browser_hash, source, person_id, next, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [stateHash, browserHash, source, personId, next, expiresAt],
  );
}

/** Uses an attempt up; null where there is none such in this browser, or it is too late. */
export async function takeAttempt(
  sql: Sql,
  { stateHash, browserHash, source }: Pick<Attempt, "stateHash" | "browserHash" | "source">,
  now: Date,
): Promise<Pick<Attempt, "personId" | "next"> | null> {
  const [row] = await sql.rows<{ personId: string | null; next: string; good: boolean }>(
    `delete from federated_sign_ins where state_hash = $1 and browser_hash = $2 and source = $3
     returning person_id as "personId", next, expires_at > $4 as good`,
    [stateHash, browserHash, source, now],
  );
  return row?.good ? row : null;
}

export async function deleteOldAttempts(sql: Sql, now: Date): Promise<void> {
  await sql.rows("delete from federated_sign_ins where expires_at < $1", [now]);
}

/** Somebody whom we have never seen. No address of theirs is taken from a provider. */
export async function insertPerson(
  sql: Sql,
  person: {
    id: string;
    givenName: string | null;
    familyName: string | null;
    settings: object;
    createdAt: Date;
  },
): Promise<void> {
  await sql.rows(
    "insert into persons (id, given_name, family_name, settings, created_at) values ($1, $2, $3, $4, $5)",
    [person.id, person.givenName, person.familyName, JSON.stringify(person.settings), person.createdAt],
  );
}

/** Who a session opens for; a name that was missing is the proved one from now on. */
export async function fillNames(
  sql: Sql,
  id: string,
  { givenName, familyName }: { givenName: string | null; familyName: string | null },
): Promise<SignedInPerson | null> {
  const [row] = await sql.rows<SignedInPerson>(
    `update persons set given_name = coalesce(given_name, $2), family_name = coalesce(family_name, $3)
     where id = $1 returning id, roles, team_id as "teamId", settings`,
    [id, givenName, familyName],
  );
  return row ?? null;
}

/** Until the transaction ends nobody else decides whose this fiscal code is. */
export async function lockIdentity(sql: Sql, hash: Buffer): Promise<void> {
  await sql.rows("select pg_advisory_xact_lock($1::bigint)", [hash.readBigInt64BE().toString()]);
}

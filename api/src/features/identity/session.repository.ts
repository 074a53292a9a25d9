import type { Sql } from "../../platform/database/index.ts";

export type Transport = "COOKIE" | "TOKEN";

/** A session that still holds, with all that a request needs to know of its person. */
export interface SessionRow {
  id: string;
  /** ISO 8601. */
  expiresAt: string;
  personId: string;
  roles: string[];
  teamId: string | null;
  settings: unknown;
}

/** The session of a token's hash, if it came by the transport it was made for and has not expired. */
export async function findSession(
  sql: Sql,
  tokenHash: Buffer,
  transport: Transport,
  now: Date,
): Promise<SessionRow | null> {
  const [row] = await sql.rows<SessionRow>(
    `select session.id, session.expires_at as "expiresAt", person.id as "personId", person.roles,
       person.team_id as "teamId", person.settings
     from sessions session join persons person on person.id = session.person_id
     where session.token_hash = $1 and session.transport = $2 and session.expires_at > $3`,
    [tokenHash, transport, now],
  );
  return row ?? null;
}

export interface NewSession {
  id: string;
  tokenHash: Buffer;
  personId: string;
  transport: Transport;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertSession(sql: Sql, session: NewSession): Promise<void> {
  await sql.rows(
    `insert into sessions (id, token_hash, person_id, transport, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      session.id,
      session.tokenHash,
      session.personId,
      session.transport,
      session.createdAt,
      session.expiresAt,
    ],
  );
}

export async function prolongSession(sql: Sql, id: string, expiresAt: Date): Promise<void> {
  await sql.rows("update sessions set expires_at = $2 where id = $1 and expires_at < $2", [id, expiresAt]);
}

/** Ends a session, and clears those of the same person that have expired. */
export async function deleteSession(sql: Sql, id: string, now: Date): Promise<void> {
  await sql.rows(
    `delete from sessions where id = $1
       or (expires_at < $2 and person_id = (select person_id from sessions where id = $1))`,
    [id, now],
  );
}

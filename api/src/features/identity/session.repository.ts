import { LessThan } from "typeorm";
import type { Sql, Store } from "../../platform/database/index.ts";
import { SessionRow, type Transport } from "./session.entity.ts";

/** A session that still holds, with all that a request needs to know of its person. */
export interface OpenSession {
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
): Promise<OpenSession | null> {
  const [row] = await sql.rows<OpenSession>(
    `select session.id, session.expires_at as "expiresAt", person.id as "personId", person.roles,
       person.team_id as "teamId", person.settings
     from sessions session join persons person on person.id = session.person_id and person.merged_into is null
     where session.token_hash = $1 and session.transport = $2 and session.expires_at > $3`,
    [tokenHash, transport, now],
  );
  return row ?? null;
}

/** A person in one browser or app, from now on. */
export async function insertSession({ manager }: Store, session: SessionRow): Promise<void> {
  await manager.insert(SessionRow, session);
}

export async function prolongSession({ manager }: Store, id: string, expiresAt: Date): Promise<void> {
  await manager.update(SessionRow, { id, expiresAt: LessThan(expiresAt) }, { expiresAt });
}

/** Ends a session, and clears those of the same person that have expired. */
export async function deleteSession({ manager }: Store, id: string, now: Date): Promise<void> {
  const sessions = manager.getRepository(SessionRow);
  const ended = await sessions.findOneBy({ id });
  if (!ended) return;
  await sessions.delete({ id });
  await sessions.delete({ personId: ended.personId, expiresAt: LessThan(now) });
}

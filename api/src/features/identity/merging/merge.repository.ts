import type { Sql } from "../../../platform/database/index.ts";
import type { Moved } from "../../../platform/room.ts";
import type { IdentitySource } from "../fiscal-code/verified-identity.entity.ts";
import type { SignedInPerson } from "../sign-in.repository.ts";

/** That somebody has proved, in one session, to hold two accounts. */
export interface MergeOffer {
  id: string;
  sessionId: string;
  /** Who was signed in. */
  fromId: string;
  /** Whose identity was proved. */
  intoId: string;
  source: IdentitySource;
  level: number;
}

const OFFER = `id, session_id as "sessionId", from_id as "fromId", into_id as "intoId", source, level`;

/** Writes an offer; one that the session had before is void. */
export async function insertOffer(sql: Sql, offer: MergeOffer, expiresAt: Date): Promise<void> {
  const { id, sessionId, fromId, intoId, source, level } = offer;
  await sql.rows("delete from merge_offers where session_id = $1 and merge_id is null", [sessionId]);
  await sql.rows(
    `insert into merge_offers (id, session_id, from_id, into_id, source, level, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, sessionId, fromId, intoId, source, level, expiresAt],
  );
}

/** An offer of this session, be it used or too late. */
export async function findOffer(sql: Sql, id: string, sessionId: string): Promise<MergeOffer | null> {
  const [row] = await sql.rows<MergeOffer>(
    `select ${OFFER} from merge_offers where id = $1 and session_id = $2`,
    [id, sessionId],
  );
  return row ?? null;
}

/** What a session is offered now, and what is known of the other account. */
export interface OpenOffer {
  id: string;
  source: IdentitySource;
  expiresAt: string;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
}

export async function findOpenOffer(sql: Sql, sessionId: string, now: Date): Promise<OpenOffer | null> {
  const [row] = await sql.rows<OpenOffer>(
    `select offer.id, offer.source, offer.expires_at as "expiresAt", other.given_name as "givenName",
       other.family_name as "familyName", other.email
     from merge_offers offer join persons other on other.id = offer.into_id
     where offer.session_id = $1 and offer.merge_id is null and offer.expires_at > $2`,
    [sessionId, now],
  );
  return row ?? null;
}

/** Uses an offer up; false where that was done already, or it is too late. */
export async function takeOffer(sql: Sql, id: string, mergeId: string, now: Date): Promise<boolean> {
  const rows = await sql.rows(
    "update merge_offers set merge_id = $2 where id = $1 and merge_id is null and expires_at > $3 returning 1",
    [id, mergeId, now],
  );
  return rows.length === 1;
}

/** The session that follows on the one with the offer may ask again. */
export async function handOfferOn(sql: Sql, id: string, sessionId: string): Promise<void> {
  await sql.rows("update merge_offers set session_id = $2 where id = $1", [id, sessionId]);
}

export async function deleteOldOffers(sql: Sql, before: Date): Promise<void> {
  await sql.rows("delete from merge_offers where expires_at < $1", [before]);
}

/** Whether both are still citizens of their own; nobody else changes them until the transaction ends. */
export async function lockPair(sql: Sql, from: string, into: string): Promise<boolean> {
  const rows = await sql.rows<{ free: boolean }>(
    `select merged_into is null and erased_at is null and roles <@ '{CITIZEN}' as free
     from persons where id = any($1) order by id for update`,
    [[from, into]],
  );
  return rows.length === 2 && rows.every(({ free }) => free);
}

export interface Merge {
  id: string;
  fromId: string;
  intoId: string;
  /** Of each room, what went over. */
  moved: Readonly<Record<string, Moved>>;
}

export async function insertMerge(
  sql: Sql,
  { id, fromId, intoId, moved }: Merge,
  mergedAt: Date,
  undoUntil: Date,
): Promise<void> {
  await sql.rows(
    `insert into person_merges (id, from_id, into_id, merged_at, undo_until, moved) values ($1, $2, $3, $4, $5, $6)`,
    [id, fromId, intoId, mergedAt, undoUntil, JSON.stringify(moved)],
  );
  await sql.rows("update persons set merged_into = $2 where id = $1", [fromId, intoId]);
}

/** Marks a merge as undone and answers it; null where there is none such of this person's, or no longer. */
export async function takeMerge(sql: Sql, id: string, intoId: string, now: Date): Promise<Merge | null> {
  const [row] = await sql.rows<Merge>(
    `update person_merges set undone_at = $3
     where id = $1 and into_id = $2 and undone_at is null and undo_until > $3
     returning id, from_id as "fromId", into_id as "intoId", moved`,
    [id, intoId, now],
  );
  if (!row) return null;
  await sql.rows("update persons set merged_into = null where id = $1", [row.fromId]);
  return row;
}

/** A merge that can still be undone. */
export interface UndoableMerge {
  id: string;
  mergedAt: string;
  undoUntil: string;
  email: string | null;
}

export const findUndoable = (sql: Sql, intoId: string, now: Date): Promise<UndoableMerge[]> =>
  sql.rows<UndoableMerge>(
    `select m.id, m.merged_at as "mergedAt", m.undo_until as "undoUntil",
       coalesce(old.email, m.moved->'identity'->'email'->>0) as email
     from person_merges m join persons old on old.id = m.from_id
     where m.into_id = $1 and m.undone_at is null and m.undo_until > $2 order by m.merged_at`,
    [intoId, now],
  );

/** What went over is forgotten when it can no longer go back. */
export async function forgetMoved(sql: Sql, now: Date): Promise<void> {
  await sql.rows("update person_merges set moved = '{}' where undo_until < $1 and moved <> '{}'", [now]);
}

/** Whose accounts were put together with this one. */
export async function findMergedInto(sql: Sql, personId: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>("select id from persons where merged_into = $1 order by id", [
    personId,
  ]);
  return rows.map(({ id }) => id);
}

/** Both persons of a merge; null where it is gone. */
export async function findMergedPair(sql: Sql, id: string): Promise<readonly [string, string] | null> {
  const [row] = await sql.rows<{ fromId: string; intoId: string }>(
    `select from_id as "fromId", into_id as "intoId" from person_merges where id = $1 and undone_at is null`,
    [id],
  );
  return row ? [row.fromId, row.intoId] : null;
}

export async function findSurvivor(sql: Sql, id: string): Promise<SignedInPerson | null> {
  const [row] = await sql.rows<SignedInPerson>(
    `select id, roles, team_id as "teamId", settings from persons where id = $1 and merged_into is null`,
    [id],
  );
  return row ?? null;
}

import type { Sql, Transaction } from "../../../platform/database/index.ts";
import type { AppKindName } from "./app-kind.ts";

/** What a developer says of an app. */
export interface AppWords {
  name: string;
  description: string;
  website: string | null;
  redirectUris: readonly string[];
  scopes: readonly string[];
  contactEmail: string;
}

export interface StoredApp extends AppWords {
  id: string;
  ownerId: string;
  kind: AppKindName;
}

/** How many apps somebody has; their next one waits until this transaction is over. */
export async function countAppsOf(tx: Transaction, ownerId: string): Promise<number> {
  await tx.rows("select from persons where id = $1 for no key update", [ownerId]);
  const [row] = await tx.rows<{ count: number }>("select count(*)::int from apps where owner_id = $1", [
    ownerId,
  ]);
  return row?.count ?? 0;
}

export async function insertApp(
  tx: Transaction,
  app: StoredApp,
  secretHash: Buffer | null,
  now: Date,
): Promise<void> {
  await tx.rows(
    `insert into apps (id, owner_id, name, description, website, kind, redirect_uris, scopes, contact_email,
       secret_hash, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      app.id,
      app.ownerId,
      app.name,
      app.description,
      app.website,
      app.kind,
      app.redirectUris,
      app.scopes,
      app.contactEmail,
      secretHash,
      now,
    ],
  );
}

/** Somebody's app, locked until the transaction is over; null where it is not theirs. */
export async function lockAppOf(tx: Transaction, id: string, ownerId: string): Promise<StoredApp | null> {
  const [row] = await tx.rows<StoredApp>(
    `select id, owner_id as "ownerId", name, description, website, kind, redirect_uris as "redirectUris", scopes,
       contact_email as "contactEmail"
     from apps where id = $1 and owner_id = $2 for update`,
    [id, ownerId],
  );
  return row ?? null;
}

export async function updateApp(tx: Transaction, id: string, words: AppWords, now: Date): Promise<void> {
  await tx.rows(
    `update apps set name = $2, description = $3, website = $4, redirect_uris = $5, scopes = $6, contact_email = $7,
       updated_at = $8 where id = $1`,
    [
      id,
      words.name,
      words.description,
      words.website,
      words.redirectUris,
      words.scopes,
      words.contactEmail,
      now,
    ],
  );
}

/** Puts a new secret in force; the one before works until `previousUntil`. */
export async function replaceSecret(
  tx: Transaction,
  id: string,
  secretHash: Buffer,
  dates: { now: Date; previousUntil: Date },
): Promise<void> {
  await tx.rows(
    `update apps set previous_secret_hash = secret_hash, previous_secret_until = $3, secret_hash = $2, updated_at = $4
     where id = $1`,
    [id, secretHash, dates.previousUntil, dates.now],
  );
}

/** Everything that hangs on the app goes with it. */
export async function deleteApp(tx: Transaction, id: string): Promise<void> {
  await tx.rows("delete from apps where id = $1", [id]);
}

/** @returns false where there is no such app */
export async function setSuspended(sql: Sql, id: string, since: Date | null): Promise<boolean> {
  const rows = await sql.rows(
    "update apps set suspended_at = case when $2::timestamptz is null then null else coalesce(suspended_at, $2) end where id = $1 returning 1",
    [id, since],
  );
  return rows.length > 0;
}

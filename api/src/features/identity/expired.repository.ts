import type { Sql } from "../../platform/database/index.ts";

/** Deletes sessions that have ended by themselves. */
export async function deleteExpiredSessions(sql: Sql, now: Date): Promise<void> {
  await sql.rows("delete from sessions where expires_at < $1", [now]);
}

/** Deletes sign-in codes that were good for nothing any more before this moment. */
export async function deleteOldCodes(sql: Sql, before: Date): Promise<void> {
  await sql.rows("delete from sign_in_codes where expires_at < $1", [before]);
}

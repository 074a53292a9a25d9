import type { Sql } from "../database/index.ts";

/**
 * What one person has asked counts as the other's too, so that a command that waits on a device is not carried out a second
 * time when it is sent again after two accounts were put together.
 * @returns the ids of these requests
 */
export async function inheritActs(sql: Sql, from: string, to: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `insert into idempotency (scope, request_id, operation, fingerprint, result, created_at)
     select $2, request_id, operation, fingerprint, result, created_at from idempotency where scope = $1
     on conflict do nothing returning request_id as id`,
    [`person:${from}`, `person:${to}`],
  );
  return rows.map(({ id }) => id);
}

/** Takes that back, and lets what was asked meanwhile count for both: nobody knows whose device will repeat it. */
export async function disinheritActs(
  sql: Sql,
  { from, to }: { from: string; to: string },
  inherited: readonly string[],
): Promise<void> {
  await sql.rows("delete from idempotency where scope = $1 and request_id = any($2)", [
    `person:${to}`,
    inherited,
  ]);
  await inheritActs(sql, to, from);
}

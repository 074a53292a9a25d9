import type { Sql } from "../../../platform/database/index.ts";

/** How many hold each slot of a request type from an instant on: milliseconds since 1970 → cases not withdrawn. */
export async function countHeld(sql: Sql, requestType: string, from: Date): Promise<Map<number, number>> {
  const rows = await sql.rows<{ startsAt: string; held: number }>(
    `select s.starts_at as "startsAt", count(*)::integer as held
     from case_slots s join cases c on c.id = s.case_id
     where s.request_type = $1 and s.starts_at >= $2 and c.state <> 'WITHDRAWN'
     group by s.starts_at`,
    [requestType, from],
  );
  return new Map(rows.map(({ startsAt, held }) => [Date.parse(startsAt), held]));
}

/**
 * Keeps a slot for a case, where fewer than `capacity` hold it. Two who choose the last place at the same moment wait for
 * each other: the lock lasts until the end of the transaction.
 * @param sql a transaction, the one in which the case is written
 * @returns false where it is full
 */
export async function holdSlot(
  sql: Sql,
  held: { caseId: string; requestType: string; startsAt: Date; capacity: number },
): Promise<boolean> {
  const { caseId, requestType, startsAt, capacity } = held;
  await sql.rows("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `case_slots ${requestType} ${startsAt.toISOString()}`,
  ]);
  const rows = await sql.rows(
    `insert into case_slots (case_id, request_type, starts_at)
     select $1, $2, $3 where $4 > (
       select count(*) from case_slots s join cases c on c.id = s.case_id
       where s.request_type = $2 and s.starts_at = $3 and c.state <> 'WITHDRAWN')
     returning 1`,
    [caseId, requestType, startsAt, capacity],
  );
  return rows.length > 0;
}

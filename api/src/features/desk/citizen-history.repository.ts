import type { Sql } from "../../platform/database/index.ts";

export interface Count {
  personId: string;
  key: string;
  count: number;
}

/** How often each person reached us on each channel: what they wrote, and what was written down for them. */
export function countChannels(sql: Sql, personIds: readonly string[]): Promise<Count[]> {
  return sql.rows(
    `select c.citizen_id as "personId", e.channel as key, count(*)::integer as count
     from cases c join case_entries e on e.case_id = c.id
     where c.citizen_id = any($1) and e.direction = 'IN'
     group by 1, 2 order by 3 desc, 2`,
    [personIds],
  );
}

/** How many cases of each request type each person has opened. */
export function countReasons(sql: Sql, personIds: readonly string[]): Promise<Count[]> {
  return sql.rows(
    `select citizen_id as "personId", request_type as key, count(*)::integer as count
     from cases where citizen_id = any($1) group by 1, 2 order by 3 desc, 2`,
    [personIds],
  );
}

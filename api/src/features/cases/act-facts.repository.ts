import type { Sql } from "../../platform/database/index.ts";
import type { Channel, NameOf } from "./enums.ts";

/** What other rooms may know of an act on a case, told by the entry of its event. */
export interface ActFacts {
  requestType: string;
  /** How it came: the channel of the entry. */
  channel: NameOf<typeof Channel>;
  /** Whether the case was ever opened again. */
  reopened: boolean;
}

export async function findActFacts(sql: Sql, entryId: string): Promise<ActFacts | null> {
  const [row] = await sql.rows<ActFacts>(
    `select c.request_type as "requestType", e.channel,
       exists (select from case_entries r where r.case_id = c.id and r.kind = 'REOPENED') as reopened
     from case_entries e join cases c on c.id = e.case_id where e.id = $1`,
    [entryId],
  );
  return row ?? null;
}

import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";

/** Offers to join one person to another; an offer that is there already is as good as new. */
export async function offerMerge(sql: Sql, from: string, into: string, now: Date): Promise<void> {
  await sql.rows(
    `insert into person_merges (id, from_person, into_person, offered_at) values ($1, $2, $3, $4)
     on conflict (from_person, into_person) where merged_at is null do update set offered_at = excluded.offered_at`,
    [newId(), from, into, now],
  );
}

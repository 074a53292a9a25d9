import { randomUUID } from "node:crypto";
import type { TestApp } from "../test-app.ts";

/** An account that is put together with the owner's, and can be taken apart again; answers the merge's id. */
export async function openMerge(app: TestApp, ownerId: string, merged: string): Promise<string> {
  const [known] = await app.sql<{ id: string }>(
    "select id from person_merges where into_id = $1 and undone_at is null",
    [ownerId],
  );
  if (known) return known.id;
  const id = randomUUID();
  await app.sql(
    `insert into person_merges (id, from_id, into_id, merged_at, undo_until, moved)
     values ($1, $2, $3, now(), now() + interval '100 years', '{}')`,
    [id, merged, ownerId],
  );
  return id;
}

/** An offer to put the owner's account together with another one, made to a session that is nobody's here. */
export async function otherOffer(app: TestApp, ownerId: string, merged: string): Promise<string> {
  const id = randomUUID();
  await app.sql(
    `insert into merge_offers (id, session_id, from_id, into_id, source, level, expires_at)
     values ($1, gen_random_uuid(), $2, $3, 'SPID', 2, now() + interval '100 years')`,
    [id, merged, ownerId],
  );
  return id;
}

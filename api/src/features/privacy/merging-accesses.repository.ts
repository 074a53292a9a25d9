import { ExpectedFailure } from "../../platform/errors/index.ts";
import type { Merging } from "../../platform/room.ts";

/** A line that the other one has already is left where it is. */
const GIVE = `update accesses a set subject_id = $2 where subject_id = $1 and not exists (
  select from accesses o where o.subject_id = $2
    and (o.viewer_id, o.app_id, o.noun, o.case_id, o.operation, o.bucket)
      is not distinct from (a.viewer_id, a.app_id, a.noun, a.case_id, a.operation, a.bucket))`;

/** Who saw a person's data goes over. While one of the two waits to be erased nothing is put together. */
export const mergingAccesses: Merging = {
  name: "accessLog",
  moveTo: async (tx, from, to) => {
    const waiting = await tx.rows(
      "select from erasures where person_id = any($1) and done_at is null limit 1",
      [[from, to]],
    );
    if (waiting.length > 0) throw new ExpectedFailure({ code: "MERGE_ERASURE_WAITING", path: ["input"] });
    const lines = await tx.rows<{ id: string }>(`${GIVE} returning id`, [from, to]);
    return { lines: lines.map(({ id }) => id) };
  },
  moveBack: async (tx, from, to, { lines = [] }) =>
    void (await tx.rows(`${GIVE} and id = any($3)`, [to, from, lines])),
};

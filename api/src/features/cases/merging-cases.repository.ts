import type { Merging } from "../../platform/room.ts";

/** Cases and files change their owner; who wrote what in a timeline is never rewritten. */
export const mergingCases: Merging = {
  name: "cases",
  moveTo: async (tx, from, to) => {
    const cases = await tx.rows<{ id: string }>(
      "update cases set citizen_id = $2 where citizen_id = $1 returning id",
      [from, to],
    );
    const files = await tx.rows<{ id: string }>(
      "update uploads set owner_id = $2 where owner_id = $1 returning id",
      [from, to],
    );
    return { cases: cases.map(({ id }) => id), files: files.map(({ id }) => id) };
  },
  moveBack: async (tx, from, to, { cases = [], files = [] }) => {
    await tx.rows("update cases set citizen_id = $1 where id = any($3) and citizen_id = $2", [
      from,
      to,
      cases,
    ]);
    await tx.rows("update uploads set owner_id = $1 where id = any($3) and owner_id = $2", [from, to, files]);
  },
};

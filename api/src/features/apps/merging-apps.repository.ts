import type { Merging } from "../../platform/room.ts";

/** Registered apps go over. What was allowed to other people's apps stays, and lets none in while it is so. */
export const mergingApps: Merging = {
  name: "apps",
  moveTo: async (tx, from, to) => {
    const rows = await tx.rows<{ id: string }>(
      "update apps set owner_id = $2 where owner_id = $1 returning id",
      [from, to],
    );
    return { apps: rows.map(({ id }) => id) };
  },
  moveBack: async (tx, from, to, { apps = [] }) =>
    void (await tx.rows("update apps set owner_id = $1 where id = any($3) and owner_id = $2", [
      from,
      to,
      apps,
    ])),
};

import type { Merging } from "../../platform/room.ts";

/**
 * Points and badges go over, except those that the other account has for the same thing: nothing counts twice. A line
 * of the ledger keeps all but whose it is, and what takes points back follows the line that it takes back.
 */
export const mergingPoints: Merging = {
  name: "points",
  moveTo: async (tx, from, to) => {
    const entries = await tx.rows<{ id: string }>(
      `with twice as (
         select e.id from point_entries e join point_entries o on o.person_id = $2 and o.rule = e.rule
           and (o.cause = e.cause or (e.cause = $1::uuid::text and o.cause = $2::uuid::text))
         where e.person_id = $1)
       update point_entries set person_id = $2 where person_id = $1
         and id not in (select id from twice) and (reverses is null or reverses not in (select id from twice))
       returning id`,
      [from, to],
    );
    const badges = await tx.rows<{ badge: string }>(
      `update badges set person_id = $2 where person_id = $1
         and badge not in (select badge from badges where person_id = $2) returning badge`,
      [from, to],
    );
    return { entries: entries.map(({ id }) => id), badges: badges.map(({ badge }) => badge) };
  },
  moveBack: async (tx, from, to, { entries = [], badges = [] }) => {
    await tx.rows(
      "update point_entries set person_id = $1 where person_id = $2 and (id = any($3) or reverses = any($3))",
      [from, to, entries],
    );
    await tx.rows(
      `update badges set person_id = $1 where person_id = $2 and badge = any($3)
         and badge not in (select badge from badges where person_id = $1)`,
      [from, to, badges],
    );
  },
};

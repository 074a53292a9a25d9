import type { Store } from "../../platform/database/index.ts";
import type { PersonalData } from "../../platform/room.ts";

/** Points and badges. The ledger's lines say nothing of a person and stay, on a row that is nobody's any more. */
export const personalPoints = (store: Store): PersonalData => ({
  name: "points",
  collect: async (personId) => ({
    entries: await store.rows<object>(
      `select p.at, p.rule, p.points, p.reason, c.code as "caseCode"
       from point_entries p left join cases c on c.id = p.case_id where p.person_id = $1 order by p.at, p.id`,
      [personId],
    ),
    badges: await store.rows<object>(
      `select badge, earned_at as "earnedAt" from badges where person_id = $1 order by earned_at`,
      [personId],
    ),
  }),
  erase: async (personId) => void (await store.rows("delete from badges where person_id = $1", [personId])),
});

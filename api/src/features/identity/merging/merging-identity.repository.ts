import { disinheritActs, inheritActs } from "../../../platform/idempotency/index.ts";
import type { Merging } from "../../../platform/room.ts";

const MISSING = ["email", "phone"] as const;

/**
 * Passkeys go over, and the address and telephone number that the other account has not; sessions end. The names and
 * settings of the account that stays are kept, and so is who it has proved to be. What either has asked is not done again for the other.
 */
export const mergingIdentity: Merging = {
  name: "identity",
  moveTo: async (tx, from, to) => {
    const passkeys = await tx.rows<{ id: string }>(
      "update passkeys set person_id = $2 where person_id = $1 returning id",
      [from, to],
    );
    await tx.rows("delete from sessions where person_id = $1", [from]);
    const moved: Record<string, string[]> = {
      passkeys: passkeys.map(({ id }) => id),
      acts: await inheritActs(tx, from, to),
    };
    for (const column of MISSING) {
      const [missing] = await tx.rows<{ value: string }>(
        `select old.${column} as value from persons old join persons kept on kept.id = $2 and kept.${column} is null
         where old.id = $1 and old.${column} is not null`,
        [from, to],
      );
      if (!missing) continue;
      const { value } = missing;
      await tx.rows(`update persons set ${column} = null where id = $1`, [from]);
      await tx.rows(`update persons set ${column} = $2 where id = $1`, [to, value]);
      moved[column] = [value];
    }
    return moved;
  },
  moveBack: async (tx, from, to, moved) => {
    await tx.rows("update passkeys set person_id = $1 where id = any($3) and person_id = $2", [
      from,
      to,
      moved["passkeys"] ?? [],
    ]);
    await disinheritActs(tx, { from, to }, moved["acts"] ?? []);
    for (const column of MISSING) {
      const [value] = moved[column] ?? [];
      if (value === undefined) continue;
      await tx.rows(`update persons set ${column} = null where id = $1 and ${column} = $2`, [to, value]);
      await tx.rows(`update persons set ${column} = $2 where id = $1`, [from, value]);
    }
  },
};

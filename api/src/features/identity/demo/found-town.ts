import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { isDemoTown } from "../organization.repository.ts";
import { withPreset } from "../profiles.ts";
import { PERSONAS } from "./personas.ts";
import { insertMarkedTown, insertPerson, insertTeam, isEmptyDatabase } from "./town.repository.ts";
import { TEAMS, TOWN } from "./town.ts";

/**
 * Founds the demo town with its offices and prepared people in an empty database, and marks it; touches no
 * other database, and none in production.
 * @returns whether this database holds the marked town now
 */
export async function foundDemoTown({ database, settings }: Platform): Promise<boolean> {
  if (settings.production) return false;
  await database.transaction(async (tx) => {
    if (!(await isEmptyDatabase(tx))) return;
    await insertMarkedTown(tx, { id: newId(), ...TOWN });
    for (const team of TEAMS) await insertTeam(tx, { id: newId(), ...team });
    for (const { profile, locale, ...person } of PERSONAS) {
      const chosen = { locale, ...(profile ? withPreset({ profile }) : {}) };
      await insertPerson(tx, { id: newId(), ...person, settings: chosen });
    }
  });
  return isDemoTown(database.primary);
}

import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { isDemoTown } from "../organization.repository.ts";
import { withPreset } from "../profiles.ts";
import { PERSONAS } from "./personas.ts";
import { insertMarkedTown, insertPersons, insertTeams, isEmptyDatabase } from "./town.repository.ts";
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
    const teams = TEAMS.map((team) => ({ id: newId(), ...team }));
    await insertTeams(tx, teams);
    const idOf = (code: string | null) => teams.find((team) => team.code === code)?.id ?? null;
    const persons = PERSONAS.map(({ key: _key, profile, locale, team, roles, ...person }) => {
      const settings = { locale, ...(profile ? withPreset({ profile }) : {}) };
      return { ...person, id: newId(), teamId: idOf(team), roles: [...roles], settings };
    });
    await insertPersons(tx, persons);
  });
  return isDemoTown(database.primary);
}

import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import { ContentError } from "../../../platform/records/index.ts";
import { lockFounding } from "../founding-lock.repository.ts";
import { isDemoTown } from "../organization.repository.ts";
import type { OrganizationFile } from "./organization-file.ts";
import { staffBeside, writeOrganization, writeStaff, writeTeams } from "./set-up.repository.ts";

/**
 * Writes what an organisation says of itself, or brings it up to date. Offices and people whom the file does not
 * name stay as they are: cases refer to the ones, and citizens are nobody's to write.
 * @returns the e-mail addresses of staff whom the file does not name
 * @throws ContentError where the database holds the demo town
 */
export function setUpOrganization(
  { database, clock }: { database: Database; clock: Clock },
  { organization, teams, staff }: OrganizationFile,
): Promise<string[]> {
  return database.transaction(async (tx) => {
    await lockFounding(tx);
    if (await isDemoTown(tx)) {
      throw new ContentError("This database holds the demo town: an organisation needs one of its own.");
    }
    await writeOrganization(tx, { id: newId(), ...organization });
    await writeTeams(
      tx,
      teams.map((team) => ({ id: newId(), ...team })),
    );
    const people = staff.map(({ roles, ...person }) => ({
      id: newId(),
      ...person,
      roles: roles.length > 0 ? roles : ["CITIZEN"],
    }));
    await writeStaff(tx, people, clock.now());
    return staffBeside(
      tx,
      staff.map(({ email }) => email),
    );
  });
}

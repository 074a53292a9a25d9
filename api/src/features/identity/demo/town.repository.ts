import type { Transaction } from "../../../platform/database/index.ts";
import { lockFounding } from "../founding-lock.repository.ts";
import { OrganizationRow, TeamRow } from "../organization.entity.ts";
import { PersonRow } from "../person.entity.ts";

/** Waits for the turn of this transaction, then says whether nobody and nothing is here yet. */
export async function isEmptyDatabase(tx: Transaction): Promise<boolean> {
  await lockFounding(tx);
  const [found] = await tx.rows<{ any: boolean }>(
    "select exists (select from organizations) or exists (select from persons) as any",
  );
  return found?.any === false;
}

/** Writes the organisation with the mark of the demo on it. */
export async function insertMarkedTown(
  { manager }: Transaction,
  town: Omit<OrganizationRow, "demo">,
): Promise<void> {
  await manager.insert(OrganizationRow, { ...town, demo: true });
}

export async function insertTeams({ manager }: Transaction, teams: readonly TeamRow[]): Promise<void> {
  await manager.insert(TeamRow, [...teams]);
}

export async function insertPersons(
  { manager }: Transaction,
  persons: readonly Omit<PersonRow, "createdAt">[],
): Promise<void> {
  await manager.insert(PersonRow, [...persons]);
}

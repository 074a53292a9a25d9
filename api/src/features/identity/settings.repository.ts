import type { Store, Transaction } from "../../platform/database/index.ts";
import { PersonRow } from "./person.entity.ts";
import { completeSettings, type PersonSettings, validSettings } from "./settings.ts";

export interface PersonChange {
  /** Merged over what is stored. */
  settings: object;
  /** Undefined leaves as it is, null takes away. */
  givenName?: string | null;
  familyName?: string | null;
  phone?: string | null;
}

/** Changes a person; answers whether they have now chosen a profile for the first time. */
export async function changePerson(
  { manager }: Transaction,
  id: string,
  change: PersonChange,
): Promise<boolean> {
  const persons = manager.getRepository(PersonRow);
  const person = await persons.findOne({ where: { id }, lock: { mode: "pessimistic_write" } });
  if (!person) return false;
  const settings = { ...person.settings, ...change.settings };
  await persons.update({ id }, { ...change, settings });
  return !validSettings(person.settings).profile && Boolean(validSettings(settings).profile);
}

/** The settings of anybody, complete; null where there is no such person. */
export async function findSettings({ manager }: Store, personId: string): Promise<PersonSettings | null> {
  const person = await manager
    .getRepository(PersonRow)
    .findOne({ select: { settings: true }, where: { id: personId } });
  return person && completeSettings(person.settings);
}

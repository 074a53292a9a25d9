import type { Store } from "../../platform/database/index.ts";
import { PersonRow } from "./person.entity.ts";

/** How to reach a person and how they want to be told; for the rooms that write to people. */
export type Contact = Pick<PersonRow, "email" | "phone" | "givenName" | "settings">;

export const findContact = ({ manager }: Store, personId: string): Promise<Contact | null> =>
  manager.getRepository(PersonRow).findOne({
    select: { email: true, phone: true, givenName: true, settings: true },
    where: { id: personId },
  });

import type { Sql } from "../../platform/database/index.ts";

/** How to reach a person and how they want to be told; for the rooms that write to people. */
export interface Contact {
  email: string | null;
  phone: string | null;
  givenName: string | null;
  /** As stored: complete it with `completeSettings`. */
  settings: unknown;
}

export async function findContact(sql: Sql, personId: string): Promise<Contact | null> {
  const [row] = await sql.rows<Contact>(
    `select email, phone, given_name as "givenName", settings from persons where id = $1`,
    [personId],
  );
  return row ?? null;
}

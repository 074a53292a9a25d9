import type { Sql } from "../../platform/database/index.ts";

export interface PersonChange {
  /** Merged over what is stored. */
  settings: object;
  /** Undefined leaves as it is, null takes away. */
  givenName?: string | null;
  familyName?: string | null;
  phone?: string | null;
}

export async function changePerson(sql: Sql, id: string, change: PersonChange): Promise<void> {
  const { settings, givenName, familyName, phone } = change;
  await sql.rows(
    `update persons set settings = settings || $2::jsonb,
       given_name = case when $3 then $4 else given_name end,
       family_name = case when $5 then $6 else family_name end,
       phone = case when $7 then $8 else phone end
     where id = $1`,
    [
      id,
      JSON.stringify(settings),
      givenName !== undefined,
      givenName ?? null,
      familyName !== undefined,
      familyName ?? null,
      phone !== undefined,
      phone ?? null,
    ],
  );
}

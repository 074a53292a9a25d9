import type { Sql } from "../../platform/database/index.ts";
import { completeSettings, type PersonSettings } from "./settings.ts";

export interface PersonChange {
  /** Merged over what is stored. */
  settings: object;
  /** Undefined leaves as it is, null takes away. */
  givenName?: string | null;
  familyName?: string | null;
  phone?: string | null;
}

/** Changes a person; answers whether they have now chosen a profile for the first time. */
export async function changePerson(sql: Sql, id: string, change: PersonChange): Promise<boolean> {
  const { settings, givenName, familyName, phone } = change;
  const [row] = await sql.rows<{ chosen: boolean }>(
    `with before as (select id, settings->>'profile' as profile from persons where id = $1 for update)
     update persons set settings = settings || $2::jsonb,
       given_name = case when $3 then $4 else given_name end,
       family_name = case when $5 then $6 else family_name end,
       phone = case when $7 then $8 else phone end
     from before where persons.id = before.id
     returning before.profile is null and persons.settings->>'profile' is not null as chosen`,
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
  return row?.chosen ?? false;
}

/** The settings of anybody, complete; null where there is no such person. */
export async function findSettings(sql: Sql, personId: string): Promise<PersonSettings | null> {
  const [row] = await sql.rows<{ settings: unknown }>("select settings from persons where id = $1", [
    personId,
  ]);
  return row ? completeSettings(row.settings) : null;
}

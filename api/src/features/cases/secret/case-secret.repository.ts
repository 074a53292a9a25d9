import type { Sql } from "../../../platform/database/index.ts";

/** The anonymous case with this code that was filed with this contact, and can be written to by e-mail. */
export async function findByContact(sql: Sql, code: string, contact: string): Promise<string | null> {
  const [row] = await sql.rows<{ id: string }>(
    `select id from cases where code = $1 and citizen_id is null and contact_email is not null
       and (lower(contact_email) = lower($2)
         or regexp_replace(contact_phone, '\\D', '', 'g') = nullif(regexp_replace($2, '\\D', '', 'g'), ''))`,
    [code, contact.trim()],
  );
  return row?.id ?? null;
}

/** Where to send a fresh secret. */
export interface SecretAddressee {
  code: string;
  email: string;
  locale: string;
}

/** Lets this secret, and no other, open the case. */
export async function replaceSecretHash(
  sql: Sql,
  caseId: string,
  hash: Buffer,
): Promise<SecretAddressee | null> {
  const [row] = await sql.rows<SecretAddressee>(
    `update cases set secret_hash = $2 where id = $1 and citizen_id is null and contact_email is not null
     returning code, contact_email as email, locale`,
    [caseId, hash],
  );
  return row ?? null;
}

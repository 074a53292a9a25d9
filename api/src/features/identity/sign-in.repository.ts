import { IsNull, MoreThan, Raw } from "typeorm";
import type { Sql, Store } from "../../platform/database/index.ts";
import { PersonRow } from "./person.entity.ts";
import { SignInCodeRow } from "./sign-in-code.entity.ts";
import { CODE_ATTEMPTS } from "./sign-in-code.ts";

type NewCode = Omit<SignInCodeRow, "attempts" | "usedAt">;

export async function insertCode({ manager }: Store, code: NewCode): Promise<void> {
  await manager.insert(SignInCodeRow, code);
}

/** A code as it is compared with what was typed. */
type TriedCode = Pick<SignInCodeRow, "id" | "email" | "codeHash">;

/** Takes one of the tries of the newest code sent to an address; null where there is none, or none is left. */
export async function takeAttempt(sql: Sql, email: string, now: Date): Promise<TriedCode | null> {
  const [row] = await sql.rows<TriedCode>(
    `update sign_in_codes set attempts = attempts + 1
     where id = (select id from sign_in_codes where lower(email) = lower($1) order by created_at desc, id desc limit 1)
       and attempts < ${CODE_ATTEMPTS} and used_at is null and expires_at > $2
     returning id, email, code_hash as "codeHash"`,
    [email, now],
  );
  return row ?? null;
}

/** Uses a code up; false where somebody was quicker. */
export async function useCode({ manager }: Store, id: string, now: Date): Promise<boolean> {
  const { affected } = await manager.update(SignInCodeRow, { id, usedAt: IsNull() }, { usedAt: now });
  return affected === 1;
}

/** Where to send a code that can still be used; null where it cannot. */
export const findWaitingCode = ({ manager }: Store, id: string, now: Date): Promise<SignInCodeRow | null> =>
  manager.getRepository(SignInCodeRow).findOneBy({ id, usedAt: IsNull(), expiresAt: MoreThan(now) });

/** What a session opens with. */
export type SignedInPerson = Pick<PersonRow, "id" | "roles" | "teamId" | "settings">;

/** The person with this address, or with whom they were put together; made with these settings where there is none yet. */
export async function findOrMakePerson(
  sql: Sql,
  person: { id: string; email: string; settings: object; createdAt: Date },
): Promise<SignedInPerson> {
  const [row] = await sql.rows<SignedInPerson>(
    `with known as (
       insert into persons (id, email, settings, created_at) values ($1, $2, $3, $4)
       on conflict (lower(email)) do update set email = persons.email
       returning id, roles, team_id, settings, merged_into)
     select coalesce(survivor.id, known.id) as id, coalesce(survivor.roles, known.roles) as roles,
       coalesce(survivor.team_id, known.team_id) as "teamId", coalesce(survivor.settings, known.settings) as settings
     from known left join persons survivor on survivor.id = known.merged_into`,
    [person.id, person.email, JSON.stringify(person.settings), person.createdAt],
  );
  if (!row) throw new Error("An upsert answered no row");
  return row;
}

export const findPersonByEmail = ({ manager }: Store, email: string): Promise<PersonRow | null> =>
  manager
    .getRepository(PersonRow)
    .findOneBy({ email: Raw((column) => `lower(${column}) = lower(:email)`, { email }) });

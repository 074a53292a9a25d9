import type { Sql, Store, Transaction } from "../../../platform/database/index.ts";
import { PersonRow } from "../person.entity.ts";
import type { SignedInPerson } from "../sign-in.repository.ts";
import { PasskeyRow } from "./passkey.entity.ts";

const passkeys = ({ manager }: Store) => manager.getRepository(PasskeyRow);

export const findPasskeys = (store: Store, personId: string): Promise<PasskeyRow[]> =>
  passkeys(store).find({ where: { personId }, order: { createdAt: "ASC", id: "ASC" } });

export const findByCredential = (store: Store, credentialId: Buffer): Promise<PasskeyRow | null> =>
  passkeys(store).findOneBy({ credentialId });

/** Writes it; false where this very key is there already, whosever it is. */
export async function insertPasskey(tx: Transaction, row: PasskeyRow): Promise<boolean> {
  const { raw } = await passkeys(tx)
    .createQueryBuilder()
    .insert()
    .values(row)
    .orIgnore()
    .returning("id")
    .execute();
  return (raw as unknown[]).length === 1;
}

/** How many keys a person has; nobody else adds one until the transaction ends. */
export async function countLocked(tx: Transaction, personId: string): Promise<number> {
  await tx.manager.findOne(PersonRow, { where: { id: personId }, lock: { mode: "pessimistic_write" } });
  return passkeys(tx).countBy({ personId });
}

export async function deletePasskey(store: Store, personId: string, id: string): Promise<boolean> {
  const { affected } = await passkeys(store).delete({ id, personId });
  return affected === 1;
}

/** Notes a use; false where another use was quicker, so that one signature never counts twice. */
export async function noteUse(
  store: Store,
  { id, counter }: PasskeyRow,
  now: Date,
  newCounter: number,
): Promise<boolean> {
  const use = { counter: String(newCounter), lastUsedAt: now };
  const { affected } = await passkeys(store).update({ id, counter }, use);
  return affected === 1;
}

/** Who a session opens for. */
export const findSignedIn = ({ manager }: Store, id: string): Promise<SignedInPerson | null> =>
  manager.getRepository(PersonRow).findOne({
    select: { id: true, roles: true, teamId: true, settings: true },
    where: { id },
  });

/** A challenge that waits for its answer. */
export interface Challenge {
  hash: Buffer;
  purpose: "ADD" | "SIGN_IN";
  personId: string | null;
  expiresAt: Date;
}

export async function insertChallenge(
  sql: Sql,
  { hash, purpose, personId, expiresAt }: Challenge,
): Promise<void> {
  await sql.rows(
    "insert into passkey_challenges (challenge_hash, purpose, person_id, expires_at) values ($1, $2, $3, $4)",
    [hash, purpose, personId, expiresAt],
  );
}

/** Uses a challenge up, whatever comes of its answer; false where there is none such. */
export async function takeChallenge(
  sql: Sql,
  { hash, purpose, personId }: Omit<Challenge, "expiresAt">,
  now: Date,
): Promise<boolean> {
  const [row] = await sql.rows<{ good: boolean }>(
    `delete from passkey_challenges where challenge_hash = $1
     returning purpose = $2 and person_id is not distinct from $3 and expires_at > $4 as good`,
    [hash, purpose, personId, now],
  );
  return row?.good === true;
}

export async function deleteOldChallenges(sql: Sql, now: Date): Promise<void> {
  await sql.rows("delete from passkey_challenges where expires_at < $1", [now]);
}

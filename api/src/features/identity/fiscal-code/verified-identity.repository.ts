import { In, MoreThan } from "typeorm";
import type { Store } from "../../../platform/database/index.ts";
import { VerifiedIdentityRow } from "./verified-identity.entity.ts";

const identities = ({ manager }: Store) => manager.getRepository(VerifiedIdentityRow);

export const findByHash = (store: Store, hashes: readonly Buffer[]): Promise<VerifiedIdentityRow | null> =>
  identities(store).findOneBy({ fiscalCodeHash: In([...hashes]) });

export const findOfPerson = (store: Store, personId: string): Promise<VerifiedIdentityRow | null> =>
  identities(store).findOneBy({ personId });

/** Those after this person in the order of ids, a few at a time. */
export const findAfter = (store: Store, personId: string, limit: number): Promise<VerifiedIdentityRow[]> =>
  identities(store).find({
    where: { personId: MoreThan(personId) },
    order: { personId: "ASC" },
    take: limit,
  });

/** Writes it, or writes over what was known of this person. */
export async function saveIdentity(store: Store, row: VerifiedIdentityRow): Promise<void> {
  await identities(store).upsert(row, ["personId"]);
}

/** Puts the same value under a newer key, unless it has changed since it was read. */
export async function resealIdentity(
  store: Store,
  before: VerifiedIdentityRow,
  sealed: Pick<VerifiedIdentityRow, "fiscalCode" | "fiscalCodeHash">,
): Promise<void> {
  const { personId, fiscalCode } = before;
  await identities(store).update({ personId, fiscalCode }, sealed);
}

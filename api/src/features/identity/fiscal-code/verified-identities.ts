import type { Store } from "../../../platform/database/index.ts";
import { decrypt, encrypt, isCurrent, keyedHash, keyedHashes } from "../../../platform/crypto/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { masked } from "./fiscal-code.ts";
import type { IdentitySource, VerifiedIdentityRow } from "./verified-identity.entity.ts";
import {
  findAfter,
  findByHash,
  findOfPerson,
  resealIdentity,
  saveIdentity,
} from "./verified-identity.repository.ts";

const PURPOSE = "person.fiscal-code";
const BATCH = 200;

/** What somebody proved, and how. */
export interface ProvedIdentity {
  /** A good fiscal code (`fiscalCodeOf`). */
  fiscalCode: string;
  source: IdentitySource;
  /** 1 to 3. */
  level: number;
}

/** A proved identity as it may be shown. */
export interface ShownIdentity {
  fiscalCode: string;
  source: IdentitySource;
  level: number;
  verifiedAt: Date;
}

/** Keeps fiscal codes so that only this installation can read or find them, whatever is read of its database. */
export class VerifiedIdentities {
  private readonly secrets: readonly string[];

  constructor({ settings }: Pick<Platform, "settings">) {
    this.secrets = settings.secretKeys;
  }

  /** Whose fiscal code this is; under whichever secret it lies, afterwards it lies under the newest. */
  async ownerOf(store: Store, fiscalCode: string): Promise<string | null> {
    const row = await findByHash(store, keyedHashes(this.secrets, PURPOSE, fiscalCode));
    if (!row) return null;
    await this.renew(store, row);
    return row.personId;
  }

  /** Whether the fiscal code proved by this person is this one; null where none is. */
  async isOf(store: Store, personId: string, fiscalCode: string): Promise<boolean | null> {
    const row = await findOfPerson(store, personId);
    return row && this.open(row) === fiscalCode;
  }

  /** Remembers what this person has proved. The caller has looked whether it is somebody else's. */
  async remember(store: Store, personId: string, proved: ProvedIdentity, now: Date): Promise<void> {
    const { fiscalCode, source, level } = proved;
    await saveIdentity(store, {
      personId,
      source,
      level,
      verifiedAt: now,
      ...this.seal(personId, fiscalCode),
    });
  }

  /** The proved identity of a person with its fiscal code masked; null where there is none. */
  async shown(store: Store, personId: string): Promise<ShownIdentity | null> {
    const row = await findOfPerson(store, personId);
    if (!row) return null;
    const { source, level, verifiedAt } = row;
    return { fiscalCode: masked(this.open(row)), source, level, verifiedAt };
  }

  /** Puts everything that lies under an older secret under the newest, so that the older one can be given up. */
  async renewAll(store: Store): Promise<void> {
    if (this.secrets.length < 2) return;
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const rows = await findAfter(store, after, BATCH);
      for (const row of rows) await this.renew(store, row);
      const last = rows.at(-1);
      if (!last) return;
      after = last.personId;
    }
  }

  private async renew(store: Store, row: VerifiedIdentityRow): Promise<void> {
    if (isCurrent(this.secrets, row.fiscalCode)) return;
    await resealIdentity(store, row, this.seal(row.personId, this.open(row)));
  }

  private seal(personId: string, fiscalCode: string) {
    return {
      fiscalCode: encrypt(this.secrets, { purpose: PURPOSE, owner: personId }, fiscalCode),
      fiscalCodeHash: keyedHash(this.secrets, PURPOSE, fiscalCode),
    };
  }

  private open({ personId, fiscalCode }: VerifiedIdentityRow): string {
    return decrypt(this.secrets, { purpose: PURPOSE, owner: personId }, fiscalCode);
  }
}

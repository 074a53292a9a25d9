import type { Transaction } from "../../../platform/database/index.ts";
import { LOCKED, type LockedCase } from "../case.repository.ts";
import type { Channel, NameOf } from "../enums.ts";

/** A case that nobody has opened again. */
export interface SettledCase extends LockedCase {
  channel: NameOf<typeof Channel>;
  locale: string;
}

/** Locks cases resolved before a moment, the oldest first; those that somebody else holds are left for later. */
export function lockSettled(tx: Transaction, before: Date, limit: number): Promise<SettledCase[]> {
  return tx.rows<SettledCase>(
    `select ${LOCKED}, channel, locale from cases where state = 'RESOLVED' and resolved_at < $1
     order by resolved_at, id limit $2 for update skip locked`,
    [before, limit],
  );
}

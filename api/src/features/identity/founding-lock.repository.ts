import type { Transaction } from "../../platform/database/index.ts";

/** Any number, the same in every process: two that start together found one town. */
const FOUNDING_LOCK = 7_203_512;

/** Waits for the turn of this transaction to found the organisation of this schema. */
export async function lockFounding(tx: Transaction): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock($1, hashtext(current_schema()))", [FOUNDING_LOCK]);
}

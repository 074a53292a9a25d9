import { createHmac, timingSafeEqual } from "node:crypto";

/** How long a code is good for, in seconds. */
export const CODE_SECONDS = 600;
export const CODE_ATTEMPTS = 5;

/**
 * The six digits of a code, worked out from its row's id with our key: so neither the table, the outbox nor
 * a job ever holds them, and the mail can still be written by whoever takes the job.
 */
export function codeOf(id: string, secretKey: string): string {
  const digest = createHmac("sha256", secretKey).update(`sign-in-code:${id}`).digest();
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** The keyed hash that is kept: six digits could be tried out against a plain one. */
export const codeHash = (id: string, code: string, secretKey: string): Buffer =>
  createHmac("sha256", secretKey).update(`sign-in-code-hash:${id}:${code}`).digest();

/** Whether these are the digits, under the newest key or, while keys are being rotated, one before it. */
export const isCode = (
  row: { id: string; codeHash: Buffer },
  code: string,
  secretKeys: readonly string[],
): boolean =>
  secretKeys.some((secretKey) => timingSafeEqual(row.codeHash, codeHash(row.id, code, secretKey)));

/** The digits of a kept code, worked out with the key it was made with; null where that key is gone. */
export function digitsOf(
  row: { id: string; codeHash: Buffer },
  secretKeys: readonly string[],
): string | null {
  return secretKeys.map((key) => codeOf(row.id, key)).find((code) => isCode(row, code, secretKeys)) ?? null;
}

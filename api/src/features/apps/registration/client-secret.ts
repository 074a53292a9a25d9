import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The beginning says what it is, to people and to programs that look for secrets in public code. */
const PREFIX = "sportello_secret_";
/** How long the secret before the present one still works, in milliseconds. */
export const PREVIOUS_SECRET_LIFETIME = 24 * 3_600_000;

/** A new client secret: 32 random bytes. */
export const newClientSecret = (): string => PREFIX + randomBytes(32).toString("base64url");

/** What is kept of a secret. A plain hash is enough: 256 random bits cannot be guessed. */
export const hashOfSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** What is kept of an app's secrets. */
export interface KeptSecrets {
  secretHash: Buffer | null;
  previousSecretHash: Buffer | null;
  previousSecretUntil: Date | string | null;
}

/** Whether this is the app's secret, or the one before within its last 24 hours. */
export function isClientSecret(secret: string, kept: KeptSecrets, now: Date): boolean {
  const hash = hashOfSecret(secret);
  const { secretHash, previousSecretHash, previousSecretUntil } = kept;
  if (secretHash && timingSafeEqual(secretHash, hash)) return true;
  const lives = previousSecretUntil !== null && new Date(previousSecretUntil) > now;
  return lives && previousSecretHash !== null && timingSafeEqual(previousSecretHash, hash);
}

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { KEY_ID_BYTES, keyFor, keyIdOf } from "./keys.ts";

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES;

/** What is encrypted for: both must be given again to open it, so that no value passes for another. */
export interface Sealing {
  /** What kind of value it is, e.g. `person.fiscal-code`. */
  purpose: string;
  /** Whose it is, usually the id of the row. */
  owner: string;
}

/** Thrown where no key of the installation opens what was encrypted, or it was changed. Says nothing of the value. */
export class UnreadableError extends Error {}

const boundTo = ({ purpose, owner }: Sealing) => Buffer.from(`${purpose}\n${owner}`);

/**
 * Encrypts a text with the newest secret (AES-256-GCM, NIST SP 800-38D).
 * @param secrets newest first, as in `PlatformSettings.secretKeys`
 * @returns version (1 byte), key id (4), nonce (12), tag (16), then the text
 */
export function encrypt(secrets: readonly string[], sealing: Sealing, text: string): Buffer {
  const secret = newest(secrets);
  const nonce = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secret, "encrypt", sealing.purpose), nonce);
  cipher.setAAD(boundTo(sealing));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), keyIdOf(secret), nonce, cipher.getAuthTag(), body]);
}

/**
 * Opens what `encrypt` made, with whichever secret it names.
 * @throws UnreadableError where it cannot be opened
 */
export function decrypt(secrets: readonly string[], sealing: Sealing, sealed: Buffer): string {
  const secret = secrets.find((one) => keyIdOf(one).equals(idIn(sealed)));
  if (secret === undefined || sealed[0] !== VERSION || sealed.length < HEAD_BYTES) {
    throw new UnreadableError(`No key of this installation opens this ${sealing.purpose}`);
  }
  const nonceAt = 1 + KEY_ID_BYTES;
  const tagAt = nonceAt + IV_BYTES;
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFor(secret, "encrypt", sealing.purpose),
    sealed.subarray(nonceAt, tagAt),
    { authTagLength: TAG_BYTES },
  );
  decipher.setAAD(boundTo(sealing)).setAuthTag(sealed.subarray(tagAt, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    throw new UnreadableError(`This ${sealing.purpose} was changed, or belongs to somebody else`);
  }
}

/** Whether it was encrypted with the newest secret; what was not is encrypted again when it is used. */
export const isCurrent = (secrets: readonly string[], sealed: Buffer): boolean =>
  keyIdOf(newest(secrets)).equals(idIn(sealed));

const idIn = (sealed: Buffer) => sealed.subarray(1, 1 + KEY_ID_BYTES);

/** The secret that new values are made with. */
export function newest(secrets: readonly string[]): string {
  const [secret] = secrets;
  if (secret === undefined) throw new Error("An installation has at least one secret key");
  return secret;
}

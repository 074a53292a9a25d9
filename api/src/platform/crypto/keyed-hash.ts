import { createHmac } from "node:crypto";
import { newest } from "./encryption.ts";
import { keyFor } from "./keys.ts";

const hashWith = (secret: string, purpose: string, text: string): Buffer =>
  createHmac("sha256", keyFor(secret, "hash", purpose))
    .update(text)
    .digest();

/**
 * The hash by which a value is found without being readable (HMAC-SHA-256, RFC 2104), made with the newest secret:
 * a plain hash of what has few values could be tried out.
 * @param secrets newest first, as in `PlatformSettings.secretKeys`
 */
export const keyedHash = (secrets: readonly string[], purpose: string, text: string): Buffer =>
  hashWith(newest(secrets), purpose, text);

/** The hashes under which a value may lie, newest secret first: for looking it up while secrets are being rotated. */
export const keyedHashes = (secrets: readonly string[], purpose: string, text: string): Buffer[] =>
  secrets.map((secret) => hashWith(secret, purpose, text));

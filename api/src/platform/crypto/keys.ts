import { hkdfSync } from "node:crypto";

const KEY_BYTES = 32;
/** Enough to tell a handful of keys apart, too little to say anything about one. */
export const KEY_ID_BYTES = 4;

/** Where a key serves: one derived key never does the work of another. */
const derive = (secret: string, info: string, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "sportello", info, length));

/** The key of one purpose, derived from a secret of the installation (HKDF with SHA-256, RFC 5869). */
export const keyFor = (secret: string, use: "encrypt" | "hash", purpose: string): Buffer =>
  derive(secret, `${use}\n${purpose}`, KEY_BYTES);

/** The name of a secret, by which what was encrypted says which one opens it. */
export const keyIdOf = (secret: string): Buffer => derive(secret, "key id", KEY_ID_BYTES);

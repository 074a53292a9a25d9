import { hash, randomBytes } from "node:crypto";

const TOKEN = /^[\w-]{22,256}$/;

/** A new opaque token: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. A plain hash is enough: 256 random bits cannot be guessed. */
export const hashOf = (token: string): Buffer => hash("sha256", token, "buffer");

/** Whether a text may be a token at all, so that nonsense never reaches the database. */
export const isToken = (text: string | undefined): text is string => text !== undefined && TOKEN.test(text);

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  webcrypto,
} from "node:crypto";
import { readFile } from "node:fs/promises";

/** One of our private keys, as openid-client takes it, and what everybody may know of it. */
export interface OwnKey {
  key: webcrypto.CryptoKey;
  kid: string;
  publicJwk: JsonWebKey & { kid: string; use: string; alg: string };
}

const EC = { name: "ECDSA", namedCurve: "P-256" };
const MIN_RSA = 2048;

/**
 * The key that signs what we ask, from a PEM file: RSA (RS256) or P-256 (ES256).
 * @throws Error where the file is no such key
 */
export async function readSigningKey(path: string): Promise<OwnKey> {
  const key = createPrivateKey(await readFile(path, "utf8"));
  if (key.asymmetricKeyType === "ec") return ownKey(key, EC, "sign", "ES256");
  assertRsa(key, path);
  return ownKey(key, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, "sign", "RS256");
}

/**
 * The key that opens what is encrypted to us, from a PEM file: RSA (RSA-OAEP-256).
 * @throws Error where the file is no such key
 */
export async function readDecryptionKey(path: string): Promise<OwnKey> {
  const key = createPrivateKey(await readFile(path, "utf8"));
  assertRsa(key, path);
  return ownKey(key, { name: "RSA-OAEP", hash: "SHA-256" }, "decrypt", "RSA-OAEP-256");
}

function assertRsa(key: KeyObject, path: string): void {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== "rsa" || bits < MIN_RSA) {
    throw new Error(`${path} holds no RSA key of at least ${MIN_RSA} bits`);
  }
}

async function ownKey(
  key: KeyObject,
  algorithm: webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams,
  usage: "sign" | "decrypt",
  alg: string,
): Promise<OwnKey> {
  const jwk = createPublicKey(key).export({ format: "jwk" });
  const kid = thumbprint(jwk);
  const der = key.export({ format: "der", type: "pkcs8" });
  return {
    key: await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, [usage]),
    kid,
    publicJwk: { ...jwk, kid, use: usage === "sign" ? "sig" : "enc", alg },
  };
}

/** RFC 7638. */
function thumbprint({ kty, crv, e, n, x, y }: JsonWebKey): string {
  const parts = kty === "EC" ? { crv, kty, x, y } : { e, kty, n };
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

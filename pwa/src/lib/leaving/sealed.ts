import { pack, unpack } from "./pack.ts";
import { dropParcel, keepParcel, type Parcel, parcelsOf } from "./parcels.ts";

const IV_BYTES = 12;

/**
 * Keeps a value encrypted (AES-256-GCM, NIST SP 800-38D, bound to its owner).
 * @param keys of the owner's session, in base64, newest first
 * Rejects where the device has no room for it: then nothing may be taken away.
 */
export async function seal(owner: string, keys: readonly string[], value: unknown): Promise<void> {
  const [newest] = keys;
  if (newest === undefined) throw new Error("Nobody is signed in");
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = await crypto.subtle.encrypt(cipher(owner, iv), await keyOf(newest), await pack(value));
  await keepParcel({ id: crypto.randomUUID(), owner, iv, bytes });
}

/**
 * Opens what is kept for the owner of these keys, and hands each value to `restore`; what was restored goes. What no key
 * opens stays as it is.
 */
export async function unseal(
  owner: string,
  keys: readonly string[],
  restore: (value: unknown) => Promise<void>,
): Promise<void> {
  for (const parcel of await parcelsOf(owner)) {
    const value = await open(parcel, keys);
    if (value === undefined) continue;
    await restore(value);
    await dropParcel(parcel);
  }
}

async function open({ owner, iv, bytes }: Parcel, keys: readonly string[]): Promise<unknown> {
  for (const key of keys) {
    const opened = await crypto.subtle.decrypt(cipher(owner, iv), await keyOf(key), bytes).catch(() => null);
    if (opened !== null) return unpack(new Uint8Array(opened));
  }
  return undefined;
}

function cipher(owner: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(owner) };
}

function keyOf(base64: string): Promise<CryptoKey> {
  const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

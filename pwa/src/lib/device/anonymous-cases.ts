import { clear, createStore, entries, get, set } from "idb-keyval";

/** A case filed without signing in: only this device (and who was told the secret) can follow it. */
export interface AnonymousCase {
  /** Public code, e.g. 7K3M-2QXD-F. */
  code: string;
  /** Made by this device when filing; the server keeps its hash only. */
  secret: string;
  /** Title of the request type in the language of filing. */
  title: string;
  /** ISO instant. */
  openedAt: string;
}

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-anonymous", "cases");

/** "My anonymous cases", newest first. */
export async function listAnonymousCases(): Promise<AnonymousCase[]> {
  const stored = await entries<string, AnonymousCase>(store).catch(() => []);
  return stored.map(([, kept]) => kept).sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

/** The secret of a case, where this device filed or tracked it. */
export async function secretOf(code: string): Promise<string | null> {
  const kept = await get<AnonymousCase>(code, store).catch(() => undefined);
  return kept?.secret ?? null;
}

export async function keepAnonymousCase(kept: AnonymousCase): Promise<void> {
  await set(kept.code, kept, store).catch(() => undefined);
}

/** From now on this device can follow none of them. */
export async function forgetAnonymousCases(): Promise<void> {
  await clear(store).catch(() => undefined);
}

/** A new secret: 32 characters of base64url, 192 random bits. */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

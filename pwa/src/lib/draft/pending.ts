import { createStore, del, get, set } from "idb-keyval";

export const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-drafts", "drafts");

/** After the last change, milliseconds, a draft is written. */
const PAUSE = 300;

/** Changes that are not written yet, by draft. */
const pending = new Map<string, { timer: ReturnType<typeof setTimeout>; value: unknown }>();
const writes = new Set<Promise<void>>();

/** Writes a draft soon; a later change of it takes the place of this one. */
export function writeSoon(key: string, value: unknown): void {
  clearTimeout(pending.get(key)?.timer);
  pending.set(key, { timer: setTimeout(() => void writeNow(key), PAUSE), value });
}

/** Writes what waits of a draft. Never rejects: a device that refuses keeps none. */
export function writeNow(key: string): Promise<void> {
  const waiting = pending.get(key);
  if (waiting === undefined) return Promise.resolve();
  clearTimeout(waiting.timer);
  pending.delete(key);
  const write = set(key, waiting.value, store)
    .catch(() => undefined)
    .finally(() => writes.delete(write));
  writes.add(write);
  return write;
}

/** Begins a draft, unless there is one already. Rejects where the device keeps none. */
export async function keepDraft(key: string, value: unknown): Promise<void> {
  if ((await get(key, store)) === undefined) await set(key, value, store);
}

/** Nothing stays on the device of a draft. */
export async function dropDraft(key: string): Promise<void> {
  clearTimeout(pending.get(key)?.timer);
  pending.delete(key);
  await del(key, store).catch(() => undefined);
}

/** Writes everything that waits, e.g. before the page reloads itself. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...pending.keys()].map(writeNow));
  await Promise.all(writes);
}

import { createStore, delMany, entries, get, set, setMany } from "idb-keyval";
import { deviceFull, makingRoom } from "../device/storage.ts";

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-drafts", "drafts");

/** After the last change, milliseconds, a draft is written. */
const PAUSE = 300;

/** Changes that are not written yet, by place. */
const pending = new Map<string, { timer: ReturnType<typeof setTimeout>; value: unknown }>();
const writes = new Set<Promise<unknown>>();

/** Where a draft lies: those of who is not signed in lie under their bare key. */
const placeOf = (reader: string | null, key: string): string => (reader === null ? key : `${reader}|${key}`);

/** The reader's own draft; else the one begun on this device before they signed in. */
export async function readDraft(reader: string | null, key: string): Promise<unknown> {
  const own = await get<unknown>(placeOf(reader, key), store).catch(() => undefined);
  return own ?? get<unknown>(key, store).catch(() => undefined);
}

/** Writes a draft soon; a later change of it takes the place of this one. */
export function writeSoon(reader: string | null, key: string, value: unknown): void {
  const place = placeOf(reader, key);
  clearTimeout(pending.get(place)?.timer);
  pending.set(place, { timer: setTimeout(() => void write(place), PAUSE), value });
}

/** Writes what waits of a draft. Never rejects: a device that refuses keeps none, and `deviceFull` says so. */
export function writeNow(reader: string | null, key: string): Promise<void> {
  return write(placeOf(reader, key));
}

/** Begins a draft, unless there is one already. Rejects where the device keeps none. */
export async function keepDraft(reader: string | null, key: string, value: unknown): Promise<void> {
  if ((await readDraft(reader, key)) === undefined)
    await makingRoom(() => set(placeOf(reader, key), value, store));
}

/** Nothing stays on the device of a draft, nor of the one it went on from. */
export async function dropDraft(reader: string | null, key: string): Promise<void> {
  const places = [placeOf(reader, key), key];
  for (const place of places) {
    clearTimeout(pending.get(place)?.timer);
    pending.delete(place);
  }
  await delMany(places, store).catch(() => undefined);
}

/** Writes everything that waits, e.g. before the page reloads itself. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...pending.keys()].map(write));
  await Promise.all(writes);
}

/** Everything that this reader sees of what is being written, by place. */
export async function draftsOf(reader: string): Promise<[string, unknown][]> {
  await flushDrafts();
  const all = await entries<string, unknown>(store).catch(() => []);
  return all.filter(([place]) => !place.includes("|") || place.startsWith(`${reader}|`));
}

export async function putDraftsBack(drafts: [string, unknown][]): Promise<void> {
  await makingRoom(() => setMany(drafts, store));
}

export async function dropDrafts(places: readonly string[]): Promise<void> {
  await delMany([...places], store);
}

async function write(place: string): Promise<void> {
  const waiting = pending.get(place);
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  pending.delete(place);
  const writing = makingRoom(() => set(place, waiting.value, store))
    .then(
      () => (deviceFull.value = false),
      () => undefined,
    )
    .finally(() => writes.delete(writing));
  writes.add(writing);
  await writing;
}

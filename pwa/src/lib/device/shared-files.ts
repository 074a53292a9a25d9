import { createStore, del, get, set } from "idb-keyval";

/** What another app handed over, until a form takes it. */
interface Shared {
  files: File[];
  /** Epoch milliseconds. */
  at: number;
}

/** What was not taken within an hour is forgotten. */
const KEPT_FOR = 3_600_000;
const KEY = "shared";
const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-shared", "files");

export async function keepSharedFiles(files: File[]): Promise<void> {
  await set(KEY, { files, at: Date.now() } satisfies Shared, store);
}

/** The files that were shared to the app a moment ago; the first who asks has them. */
export async function takeSharedFiles(): Promise<File[]> {
  const shared = await get<Shared>(KEY, store).catch(() => undefined);
  if (shared === undefined) return [];
  await del(KEY, store).catch(() => undefined);
  return Date.now() - shared.at < KEPT_FOR ? shared.files : [];
}

import { clear, createStore, del, get, setMany } from "idb-keyval";

/** What another app handed over, until a form takes it. */
interface Shared<Value> {
  value: Value;
  /** Epoch milliseconds. */
  at: number;
}

/** What was not taken within an hour is forgotten. */
const KEPT_FOR = 3_600_000;
const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-shared", "files");

export async function keepShared(files: File[], text: string): Promise<void> {
  const at = Date.now();
  await setMany(
    [
      ["files", { value: files, at } satisfies Shared<File[]>],
      ["text", { value: text, at } satisfies Shared<string>],
    ],
    store,
  );
}

/** The files that were shared to the app a moment ago; the first who asks has them. */
export const takeSharedFiles = async (): Promise<File[]> => (await take<File[]>("files")) ?? [];

/** The words that were shared, in the same way; empty where there are none. */
export const takeSharedText = async (): Promise<string> => (await take<string>("text")) ?? "";

/** Forgets what nobody took. */
export async function forgetShared(): Promise<void> {
  await clear(store).catch(() => undefined);
}

async function take<Value>(key: string): Promise<Value | undefined> {
  const shared = await get<Shared<Value>>(key, store).catch(() => undefined);
  if (shared === undefined) return undefined;
  await del(key, store).catch(() => undefined);
  return Date.now() - shared.at < KEPT_FOR ? shared.value : undefined;
}

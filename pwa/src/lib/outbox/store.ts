import { signal } from "@preact/signals";
import { createStore, del, set, values } from "idb-keyval";
import type { QueuedCommand } from "./command.ts";

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-outbox", "commands");

/** Everything in the outbox, oldest first: waiting, refused, and sent in the background but not yet seen. */
export const outbox = signal<readonly QueuedCommand[]>([]);

/** Commands whose page is open and says itself what becomes of them. */
const attended = new Set<string>();

/** While `act` runs the command is not in `outbox`: its page speaks for it. */
export async function attend<T>(requestId: string, act: () => Promise<T>): Promise<T> {
  attended.add(requestId);
  try {
    return await act();
  } finally {
    attended.delete(requestId);
    await refreshOutbox();
  }
}

/** Reads the device's outbox into `outbox`. */
export async function refreshOutbox(): Promise<readonly QueuedCommand[]> {
  const stored = await values<QueuedCommand>(store).catch(() => []);
  outbox.value = stored
    .filter(({ command }) => !attended.has(command.requestId))
    .sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
  return outbox.value;
}

/** Rejects when the device keeps nothing (private window, full disk): then nothing may be promised. */
export async function storeCommand(queued: QueuedCommand): Promise<void> {
  await set(queued.command.requestId, queued, store);
  await refreshOutbox();
}

/** Takes a command out: it was seen, or the reader gave it up. */
export async function removeCommand(requestId: string): Promise<void> {
  await del(requestId, store);
  await refreshOutbox();
}

import { createStore, delMany, get, promisifyRequest, setMany, values } from "idb-keyval";
import { makingRoom } from "../device/storage.ts";
import type { QueuedCommand } from "./command.ts";

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-outbox", "commands");
/** Tells the other tabs, and the page of a worker that sends, that the outbox has changed. */
const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("outbox");

/** Everything in the outbox, in the order in which it was written. A device that keeps nothing has nothing. */
export async function readRecords(): Promise<QueuedCommand[]> {
  const stored = await values<QueuedCommand>(store).catch(() => []);
  return stored.sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
}

export async function readRecord(requestId: string): Promise<QueuedCommand | undefined> {
  return get<QueuedCommand>(requestId, store).catch(() => undefined);
}

/** All or none of them. Rejects when the device keeps nothing (private window, full disk): then nothing may be promised. */
export async function writeRecords(...records: QueuedCommand[]): Promise<void> {
  const named = records.map((record): [string, QueuedCommand] => [record.command.requestId, record]);
  await makingRoom(() => setMany(named, store));
  tell();
}

/** The same, but what was taken out meanwhile stays out: given up, or sealed by somebody who has left. */
export async function renewRecords(...records: QueuedCommand[]): Promise<void> {
  await store?.("readwrite", (there) => {
    for (const record of records) {
      const { requestId } = record.command;
      const asked = there.getKey(requestId);
      asked.onsuccess = () => asked.result !== undefined && there.put(record, requestId);
    }
    return promisifyRequest(there.transaction);
  });
  tell();
}

export async function removeRecords(...requestIds: string[]): Promise<void> {
  await delMany(requestIds, store);
  tell();
}

/** Calls back at each change made by another page or by the worker. */
export function onRecordsChanged(act: () => void): void {
  channel?.addEventListener("message", act);
}

function tell(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no such argument
  channel?.postMessage("changed");
}

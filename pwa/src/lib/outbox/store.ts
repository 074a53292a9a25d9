import { computed, signal } from "@preact/signals";
import { type Command, isWaiting, type QueuedCommand } from "./command.ts";
import { readRecord, readRecords, removeRecords, writeRecords } from "./records.ts";

/** Held while commands are sent or changed, so that two tabs, or a tab and the worker, never send at once. */
const LOCK = "outbox";

/** Everybody's on this device. */
const all = signal<readonly QueuedCommand[]>([]);
/** Id of who is signed in; null: nobody. */
const reader = signal<string | null>(null);

/**
 * What the reader may see, in the order in which it was written: waiting, refused, and sent in the background but not yet
 * seen. What another person queued on this device is not in it.
 */
export const outbox = computed(() =>
  all.value.filter(({ owner }) => owner === null || owner === reader.value),
);

/** How much waits for somebody to sign in again; 0 while somebody is signed in: it would be nobody else's business. */
export const asleep = computed(() =>
  reader.value === null ? all.value.filter((queued) => queued.owner !== null && isWaiting(queued)).length : 0,
);

/** Commands whose page is open and says itself what becomes of them. */
const attended = new Set<string>();

/** From now on this person reads. */
export function setReader(id: string | null): void {
  reader.value = id;
}

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
  all.value = (await readRecords()).filter(({ command }) => !attended.has(command.requestId));
  return all.value;
}

/** Puts a command after all that is there. Rejects when the device keeps nothing: then nothing may be promised. */
export async function storeCommand(queued: QueuedCommand): Promise<void> {
  const last = (await readRecords()).at(-1);
  const now = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last.queuedAt) + 1);
  await writeRecords({ ...queued, queuedAt: new Date(now).toISOString() });
  await refreshOutbox();
}

/** Takes commands out: they were seen, or the reader gave them up. */
export async function removeCommand(...requestIds: string[]): Promise<void> {
  await removeRecords(...requestIds);
  await refreshOutbox();
}

/**
 * Keeps a command from being sent while it is corrected, or lets it go again. Only what was never on its way can be held:
 * what was may have arrived. Gives whether it is as wished.
 */
export async function holdCommand(requestId: string, held = true): Promise<boolean> {
  return withLock(async () => {
    const queued = await readRecord(requestId);
    if (queued?.outcome.state !== (held ? "waiting" : "held") || (held && (queued.tries ?? 0) > 0))
      return false;
    await writeRecords({ ...queued, outcome: { state: held ? "held" : "waiting" } });
    await refreshOutbox();
    return true;
  });
}

/** Puts other words in the place of what was never on its way, or was refused; it then waits where it was. */
export async function changeCommand(command: Command): Promise<boolean> {
  return withLock(async () => {
    const queued = await readRecord(command.requestId);
    const refused = queued?.outcome.state === "refused";
    if (queued === undefined || !(refused || (isWaiting(queued) && (queued.tries ?? 0) === 0))) return false;
    await writeRecords({ ...queued, command, tries: 0, outcome: { state: "waiting" } });
    await refreshOutbox();
    return true;
  });
}

/** Everything of this reader's, and of who used the device without signing in. */
export async function recordsSeenBy(id: string): Promise<QueuedCommand[]> {
  return (await readRecords()).filter(({ owner }) => owner === null || owner === id);
}

/** Puts back what was taken out, as it was. */
export async function putCommandsBack(commands: QueuedCommand[]): Promise<void> {
  await writeRecords(...commands);
  await refreshOutbox();
}

export async function withLock<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined ? act() : navigator.locks.request(LOCK, act);
}

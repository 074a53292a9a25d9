import { effect } from "@preact/signals";
import { Shell } from "../../gql/Shell.ts";
import type { App } from "../app/context.ts";
import { connected } from "../device/connection.ts";
import { askToKeep } from "../device/storage.ts";
import { type Command, isWaiting, type Outcome, type QueuedCommand } from "./command.ts";
import { type Round, sendQueued, sendWaiting } from "./flush.ts";
import { onRecordsChanged, readRecord } from "./records.ts";
import { attend, outbox, refreshOutbox, removeCommand, setReader, storeCommand, withLock } from "./store.ts";

/** First pause before what waits is tried again, and the longest; milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * Sends a command, keeping it on the device until the server has it. The caller sees to `sent` and `refused`; `waiting`
 * stays in the outbox and goes by itself, also after the page was closed. A command given again replaces itself.
 */
export async function submit(app: App, command: Command): Promise<Outcome> {
  const owner = readerOf(app);
  const queued: QueuedCommand = {
    command,
    owner,
    locale: app.preferences.peek().locale,
    queuedAt: new Date().toISOString(),
    outcome: { state: "waiting" },
  };
  const outcome = await attend(command.requestId, () => withLock(() => send(queued)));
  if (outcome.state === "waiting") {
    askToKeep();
    wake();
  }
  return outcome;
}

async function send(queued: QueuedCommand): Promise<Outcome> {
  const { requestId } = queued.command;
  const before = await readRecord(requestId);
  const mine = { ...queued, tries: before?.tries ?? 0 };
  const kept = await storeCommand(mine).then(
    () => true,
    () => false,
  );
  // Whoever has things waiting goes behind them, and need not look on meanwhile.
  const behind = outbox.peek().some((other) => isWaiting(other) && other.owner === queued.owner);
  const follows = "after" in queued.command && queued.command.after !== undefined;
  if (kept && (behind || follows || !(await isReachable()))) return { state: "waiting" };
  const sending = await sendQueued(mine);
  if (sending.state === "waiting") {
    connected.value = sending.why !== "network";
    return kept ? { state: "waiting" } : { state: "unsent" };
  }
  // What was corrected and is refused again stays in the outbox, where it was.
  if (sending.state === "sent" || before === undefined) await removeCommand(requestId).catch(() => undefined);
  return sending;
}

let flush = async (): Promise<void> => undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST_PAUSE;

/** Sends what waits now, at each return of the network or of the reader, and from time to time. */
export function startOutbox(app: App): void {
  flush = () => flushOutbox(app).then((round) => plan(round));
  effect(() => {
    const { data } = app.client.state(Shell, {}).value;
    if (data !== undefined) setReader(data.viewer.citizen?.id ?? null);
  });
  addEventListener("online", wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && wake());
  onRecordsChanged(() => void refreshOutbox());
  void refreshOutbox().then(wake);
}

/** Something new waits, or the network may be back: it is tried at once. */
export function wake(): void {
  pause = FIRST_PAUSE;
  plan({ settled: 0, waits: outbox.peek().some(isWaiting) ? "network" : null }, 0);
}

function plan({ settled, waits }: Round, after = pause * (0.5 + Math.random())): void {
  clearTimeout(timer);
  if (waits === null) return;
  pause = settled > 0 ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
  timer = setTimeout(() => void flush(), after);
}

/** Sends everything that waits and belongs to who reads now. What was sent or refused stays until it is seen. */
export async function flushOutbox(app: App): Promise<Round> {
  const reader = readerOf(app);
  const round = await withLock(async (): Promise<Round> => {
    const waiting = (await refreshOutbox()).filter(isWaiting);
    const mine = ({ owner }: QueuedCommand): boolean => owner === null || owner === reader;
    if (!waiting.some(mine)) return { settled: 0, waits: null };
    if (!(await isReachable())) return { settled: 0, waits: "network" };
    return sendWaiting(mine);
  });
  await refreshOutbox();
  // The session has ended meanwhile: what is somebody's waits for them, and the page has to know.
  if (round.waits === "signIn") {
    app.client.invalidate(Shell);
    return { ...round, waits: null };
  }
  return round;
}

/**
 * Whether the server answers: asked first, so that a command is not counted as tried, and can still be edited or deleted,
 * while there is no connection at all.
 */
async function isReachable(): Promise<boolean> {
  if (connected.peek() && navigator.onLine) return true;
  connected.value = await fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  return connected.peek();
}

function readerOf(app: App): string | null {
  return app.client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null;
}

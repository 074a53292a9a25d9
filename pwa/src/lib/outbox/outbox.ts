import { Shell } from "../../gql/Shell.ts";
import type { App } from "../app/context.ts";
import { keepAnonymousCase } from "../device/anonymous-cases.ts";
import type { Command, Outcome, QueuedCommand } from "./command.ts";
import { sendCommand } from "./send.ts";
import { attend, outbox, refreshOutbox, removeCommand, storeCommand } from "./store.ts";

/** Held while commands are sent, so that two tabs never send at once. */
const LOCK = "outbox";
/** Pause before what waits is tried again, milliseconds. */
const RETRY = 20_000;

/**
 * Sends a command, keeping it on the device until the server has it. The caller sees to `sent` and `refused`; `waiting`
 * stays in the outbox and goes by itself, also after the page was closed. A command given again replaces itself.
 */
export async function submit(app: App, command: Command): Promise<Outcome> {
  const queued = {
    command,
    owner: app.client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null,
    queuedAt: new Date().toISOString(),
    outcome: { state: "waiting" as const },
  };
  const send = async (): Promise<Outcome> => {
    const kept = await storeCommand(queued).then(
      () => true,
      () => false,
    );
    const outcome = await attempt(app, queued);
    if (outcome.state !== "waiting") await removeCommand(command.requestId).catch(() => undefined);
    return outcome.state === "waiting" && !kept ? { state: "unsent" } : outcome;
  };
  return attend(command.requestId, () => withLock(send));
}

/** Sends what waits now, at each return of the network or of the reader, and from time to time. */
export function startOutbox(app: App): void {
  const flush = (): void => void flushOutbox(app);
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
  setInterval(() => outbox.peek().some(isWaiting) && flush(), RETRY);
  void refreshOutbox().then(flush);
}

/** Sends everything that waits and belongs to who reads now. What was sent or refused stays until it is seen. */
export async function flushOutbox(app: App): Promise<void> {
  if (!outbox.peek().some(isWaiting)) return;
  await withLock(async () => {
    const reader = app.client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null;
    for (const queued of await refreshOutbox()) {
      if (!isWaiting(queued) || (queued.owner !== null && queued.owner !== reader)) continue;
      const outcome = await attempt(app, queued);
      await storeCommand({ ...queued, outcome });
      if (outcome.state === "waiting") return;
    }
  });
}

async function attempt(app: App, queued: QueuedCommand): Promise<Outcome> {
  const { command } = queued;
  const outcome = await sendCommand(app.client, command, () => storeCommand(queued).catch(() => undefined));
  if (
    command.kind === "openCase" &&
    outcome.state === "sent" &&
    outcome.code !== null &&
    command.input.secret
  ) {
    await keepAnonymousCase({
      code: outcome.code,
      secret: command.input.secret,
      title: command.title,
      openedAt: queued.queuedAt,
    });
  }
  return outcome;
}

function isWaiting({ outcome }: QueuedCommand): boolean {
  return outcome.state === "waiting";
}

async function withLock<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined ? act() : navigator.locks.request(LOCK, act);
}

import { keepAnonymousCase } from "../device/anonymous-cases.ts";
import { type Ask, postDocument } from "../graphql/index.ts";
import { isWaiting, type QueuedCommand } from "./command.ts";
import { readRecord, readRecords, renewRecords } from "./records.ts";
import { sendCommand, type Sending } from "./send.ts";

/** So often one command may meet a fault of the server before those after it go on without it. */
const PATIENCE = 5;
const SOURCE_LOCALE = "it";

/** How a round of sending ended. */
export interface Round {
  /** Commands that are settled now: sent or refused. */
  settled: number;
  /** Why some still wait; null where none does. */
  waits: "network" | "server" | "signIn" | null;
}

/**
 * Sends what waits and is `mine`, one after the other in the order in which it was written, and keeps what becomes of each.
 * What belongs to a case that still waits itself goes after it. To be called under the outbox's lock.
 */
export async function sendWaiting(mine: (queued: QueuedCommand) => boolean): Promise<Round> {
  const round: Round = { settled: 0, waits: null };
  for (const { command } of await readRecords()) {
    const queued = await readRecord(command.requestId);
    if (queued === undefined || !isWaiting(queued) || !mine(queued)) continue;
    if ("after" in queued.command && queued.command.after !== undefined) continue;
    const sending = await sendQueued(queued);
    if (sending.state !== "waiting") {
      round.settled += 1;
      continue;
    }
    round.waits = sending.why;
    const passedBy =
      sending.why === "signIn" || (sending.why === "server" && (queued.tries ?? 0) >= PATIENCE);
    if (!passedBy) return round;
  }
  return round;
}

/** Sends one command as its owner, and keeps what became of it. Not carried out by anybody else's session. */
export async function sendQueued(queued: QueuedCommand): Promise<Sending> {
  const ask: Ask = async (operation, variables) =>
    (await postDocument(operation.id, variables, queued.locale ?? SOURCE_LOCALE, {
      "x-reader": queued.owner ?? "nobody",
    })) as never;
  let sending = await sendCommand(ask, queued.command, async (stage) => {
    if (stage === "sending") queued.tries = (queued.tries ?? 0) + 1;
    await renewRecords(queued).catch(() => undefined);
  });
  // Nobody's session could ever send it: the reader has to know.
  if (sending.state === "waiting" && sending.why === "signIn" && queued.owner === null) {
    sending = { state: "refused", errors: [{ code: "UNAUTHENTICATED", path: [], message: "" }] };
  }
  await settle(queued, sending).catch(() => undefined);
  return sending;
}

/** What became of a command, with what waited for it, in one step. */
async function settle(queued: QueuedCommand, sending: Sending): Promise<void> {
  if (sending.state === "waiting") return;
  if (sending.state === "refused") return renewRecords({ ...queued, outcome: sending });
  const { command, queuedAt } = queued;
  const { code, promisedAt, caseId } = sending;
  const settled: QueuedCommand = { ...queued, outcome: { state: "sent", code, promisedAt } };
  if (command.kind !== "openCase" || code === null) return renewRecords(settled);
  const { secret } = command.input;
  if (secret) await keepAnonymousCase({ code, secret, title: command.title, openedAt: queuedAt });
  await renewRecords(settled, ...(await followers(command.requestId, code, caseId)));
}

/** What was written for a case before it had a code, ready to go. */
async function followers(opener: string, code: string, caseId: string | null): Promise<QueuedCommand[]> {
  if (caseId === null) return [];
  return (await readRecords()).flatMap((queued): QueuedCommand[] => {
    const { command } = queued;
    if (command.kind === "openCase" || command.after !== opener) return [];
    const { after: _, ...rest } = command;
    return [
      {
        ...queued,
        command: { ...rest, caseCode: code, input: { ...rest.input, id: caseId } } as typeof command,
      },
    ];
  });
}

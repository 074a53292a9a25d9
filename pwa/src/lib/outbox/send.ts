import { OutboxOpenCase } from "../../gql/OutboxOpenCase.ts";
import { OutboxPostMessage } from "../../gql/OutboxPostMessage.ts";
import { OutboxRateCase } from "../../gql/OutboxRateCase.ts";
import { OutboxReopenCase } from "../../gql/OutboxReopenCase.ts";
import { type Ask, asRequestError } from "../graphql/index.ts";
import { filesOf, type Command, type RefusalError } from "./command.ts";
import { Refusal, uploadAttachment } from "./upload.ts";

/** How a sending ended. `why`: what it waits for. */
export type Sending =
  | { state: "waiting"; why: "network" | "server" | "signIn" }
  | { state: "sent"; code: string | null; promisedAt: string | null; caseId: string | null }
  | { state: "refused"; errors: RefusalError[] };

type Sent = Omit<Extract<Sending, { state: "sent" }>, "state">;

/** Failures that pass by themselves, or by signing in again. */
const PASSING: ReadonlyMap<string, "network" | "server" | "signIn"> = new Map([
  ["NETWORK", "network"],
  ["SERVICE_UNAVAILABLE", "network"],
  ["RATE_LIMITED", "network"],
  ["SERVER", "server"],
  ["INTERNAL_SERVER_ERROR", "server"],
  ["UNAUTHENTICATED", "signIn"],
]);

/** Keeps the command as it is now: a file is on the server, or the command itself is about to be sent. */
export type Keep = (stage: "uploaded" | "sending") => Promise<void>;

/**
 * Sends a command's attachments, then the command. It is kept in between, so that a later attempt sends the same content
 * under the same requestId. Never rejects.
 */
export async function sendCommand(ask: Ask, command: Command, keep: Keep): Promise<Sending> {
  try {
    try {
      return await sendOnce(ask, command, keep);
    } catch (thrown) {
      if (!isForgotten(thrown)) throw thrown;
      // Files wait on the server for a day without their command. That was not carried out, so they go again as new ones.
      for (const attachment of filesOf(command)) {
        attachment.requestId = crypto.randomUUID();
        delete attachment.uploadId;
      }
      return await sendOnce(ask, command, keep);
    }
  } catch (thrown) {
    if (thrown instanceof Refusal) return { state: "refused", errors: thrown.errors };
    const { code, message } = asRequestError(thrown);
    const why = PASSING.get(code);
    if (why !== undefined) return { state: "waiting", why };
    return { state: "refused", errors: [{ code, path: [], message }] };
  }
}

function isForgotten(thrown: unknown): boolean {
  if (thrown instanceof Refusal) return thrown.errors.some(({ code }) => code === "UPLOAD_NOT_FOUND");
  return asRequestError(thrown).code === "UPLOAD_GONE";
}

async function sendOnce(ask: Ask, command: Command, keep: Keep): Promise<Sending> {
  const attachments = filesOf(command);
  for (const attachment of attachments) {
    if (attachment.uploadId !== undefined) continue;
    attachment.uploadId = await uploadAttachment(ask, attachment);
    await keep("uploaded");
  }
  const uploadIds = attachments.flatMap(({ uploadId }) => uploadId ?? []);
  await keep("sending");
  return { state: "sent", ...(await execute(ask, command, uploadIds)) };
}

async function execute(ask: Ask, command: Command, uploadIds: string[]): Promise<Sent> {
  const { requestId } = command;
  switch (command.kind) {
    case "openCase": {
      const input = { ...command.input, requestId, uploadIds };
      const { openCase } = await ask(OutboxOpenCase, { input });
      accepted(openCase);
      const { code, promisedAt } = openCase;
      return { code, promisedAt, caseId: openCase.case?.id ?? null };
    }
    case "postMessage": {
      const input = { ...command.input, requestId, uploadIds };
      return acted(command, (await ask(OutboxPostMessage, { input })).postMessage);
    }
    case "rateCase": {
      const input = { ...command.input, requestId };
      return acted(command, (await ask(OutboxRateCase, { input })).rateCase);
    }
    case "reopenCase": {
      const input = { ...command.input, requestId };
      return acted(command, (await ask(OutboxReopenCase, { input })).reopenCase);
    }
  }
}

function acted({ caseCode }: { caseCode: string }, payload: { errors: RefusalError[] }): Sent {
  accepted(payload);
  return { code: caseCode, promisedAt: null, caseId: null };
}

function accepted({ errors }: { errors: RefusalError[] }): void {
  if (errors.length > 0) throw new Refusal(errors);
}

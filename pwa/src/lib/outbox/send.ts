import { OutboxOpenCase } from "../../gql/OutboxOpenCase.ts";
import { OutboxPostMessage } from "../../gql/OutboxPostMessage.ts";
import { asRequestError, type GraphQLClient } from "../graphql/index.ts";
import type { Attachment, Command, Outcome } from "./command.ts";
import { Refusal, uploadAttachment } from "./upload.ts";

/** Failures that pass by themselves, or by signing in again. */
const PASSING = new Set([
  "NETWORK",
  "SERVER",
  "INTERNAL_SERVER_ERROR",
  "SERVICE_UNAVAILABLE",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
]);

/**
 * Sends a command's attachments, then the command. `onUploaded` keeps what was uploaded, so that a later attempt sends
 * the same content under the same requestId. Never rejects.
 */
export async function sendCommand(
  client: GraphQLClient,
  command: Command,
  onUploaded: (attachments: Attachment[]) => Promise<void>,
): Promise<Outcome> {
  try {
    for (const attachment of command.attachments) {
      if (attachment.uploadId !== undefined) continue;
      attachment.uploadId = await uploadAttachment(client, attachment);
      await onUploaded(command.attachments);
    }
    const uploadIds = command.attachments.flatMap(({ uploadId }) => uploadId ?? []);
    return await execute(client, command, uploadIds);
  } catch (thrown) {
    if (thrown instanceof Refusal) return { state: "refused", errors: thrown.errors };
    const { code, message } = asRequestError(thrown);
    if (PASSING.has(code)) return { state: "waiting" };
    return { state: "refused", errors: [{ code, path: [], message }] };
  }
}

async function execute(client: GraphQLClient, command: Command, uploadIds: string[]): Promise<Outcome> {
  const { requestId } = command;
  if (command.kind === "openCase") {
    const input = { ...command.input, requestId, uploadIds };
    const { openCase } = await client.mutate(OutboxOpenCase, { input });
    if (openCase.errors.length > 0) throw new Refusal(openCase.errors);
    return { state: "sent", code: openCase.code, promisedAt: openCase.promisedAt };
  }
  const input = { ...command.input, requestId, uploadIds };
  const { postMessage } = await client.mutate(OutboxPostMessage, { input });
  if (postMessage.errors.length > 0) throw new Refusal(postMessage.errors);
  return { state: "sent", code: postMessage.case?.code ?? command.caseCode, promisedAt: null };
}

import { CreateUpload } from "../../gql/CreateUpload.ts";
import { OutboxOpenCase } from "../../gql/OutboxOpenCase.ts";
import { OutboxPostMessage } from "../../gql/OutboxPostMessage.ts";
import { asRequestError, type GraphQLClient, RequestError } from "../graphql/index.ts";
import type { Attachment, Command, Outcome, RefusalError } from "./command.ts";

/** Failures that pass by themselves, or by signing in again. */
const PASSING = new Set(["NETWORK", "SERVER", "INTERNAL_SERVER_ERROR", "RATE_LIMITED", "UNAUTHENTICATED"]);

/** Stops a command for good, with reasons the reader can act on. */
class Refusal extends Error {
  constructor(readonly errors: RefusalError[]) {
    super("Refused");
  }
}

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
      attachment.uploadId = await upload(client, attachment);
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

async function upload(client: GraphQLClient, { requestId, file, fileName }: Attachment): Promise<string> {
  const input = { requestId, fileName, mediaType: file.type, size: file.size };
  const { createUpload } = await client.mutate(CreateUpload, { input });
  if (createUpload.errors.length > 0) throw new Refusal(createUpload.errors);
  if (createUpload.upload === null || createUpload.uploadUrl === null)
    throw new RequestError("SERVER", "No upload");
  const response = await fetch(createUpload.uploadUrl, {
    method: "PUT",
    credentials: "same-origin",
    headers: { "content-type": file.type },
    body: file,
  }).catch((cause: unknown) => {
    throw new RequestError("NETWORK", String(cause));
  });
  if (!response.ok) {
    throw new RequestError(response.status >= 500 ? "SERVER" : "UPLOAD_REFUSED", response.statusText);
  }
  return createUpload.upload.id;
}

import { CreateUpload } from "../../gql/CreateUpload.ts";
import { type Ask, RequestError } from "../graphql/index.ts";
import type { Attachment, RefusalError } from "./command.ts";

/** Stops a command for good, with reasons the reader can act on. */
export class Refusal extends Error {
  constructor(readonly errors: RefusalError[]) {
    super("Refused");
  }
}

/** Puts bytes to an address; gives the HTTP status. Rejects where nothing was reached. */
export type Put = (url: string, file: Blob) => Promise<number>;

/**
 * Sends an attachment and gives its id. The same attachment sent again is the same upload.
 * @throws Refusal where the server does not take it, RequestError otherwise; UPLOAD_GONE for one that was sent so long ago
 * that the server has forgotten it
 */
export async function uploadAttachment(
  ask: Ask,
  { requestId, file, fileName }: Attachment,
  put: Put = putByFetch,
): Promise<string> {
  const input = { requestId, fileName, mediaType: file.type, size: file.size };
  const { createUpload } = await ask(CreateUpload, { input });
  if (createUpload.errors.length > 0) throw new Refusal(createUpload.errors);
  if (createUpload.upload === null || createUpload.uploadUrl === null) {
    throw new RequestError("SERVER", "No upload");
  }
  const status = await put(createUpload.uploadUrl, file).catch((cause: unknown) => {
    throw new RequestError("NETWORK", String(cause));
  });
  if (status === 404) throw new RequestError("UPLOAD_GONE", "The upload was forgotten");
  if (status >= 500) throw new RequestError("SERVER", String(status));
  if (status >= 400) throw new RequestError("UPLOAD_REFUSED", String(status));
  return createUpload.upload.id;
}

async function putByFetch(url: string, file: Blob): Promise<number> {
  const response = await fetch(url, { method: "PUT", headers: { "content-type": file.type }, body: file });
  return response.status;
}

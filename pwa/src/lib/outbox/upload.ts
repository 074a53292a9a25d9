import { CreateUpload } from "../../gql/CreateUpload.ts";
import { type GraphQLClient, RequestError } from "../graphql/index.ts";
import type { Attachment, RefusalError } from "./command.ts";

/** Stops a command for good, with reasons the reader can act on. */
export class Refusal extends Error {
  constructor(readonly errors: RefusalError[]) {
    super("Refused");
  }
}

/**
 * Sends an attachment and gives its id. The same attachment sent again is the same upload. `onProgress`: the part that
 * is sent, 0 to 1.
 * @throws Refusal where the server does not take it, RequestError otherwise
 */
export async function uploadAttachment(
  client: GraphQLClient,
  { requestId, file, fileName }: Attachment,
  onProgress?: (part: number) => void,
): Promise<string> {
  const input = { requestId, fileName, mediaType: file.type, size: file.size };
  const { createUpload } = await client.mutate(CreateUpload, { input });
  if (createUpload.errors.length > 0) throw new Refusal(createUpload.errors);
  if (createUpload.upload === null || createUpload.uploadUrl === null) {
    throw new RequestError("SERVER", "No upload");
  }
  await put(createUpload.uploadUrl, file, onProgress);
  return createUpload.upload.id;
}

/** XMLHttpRequest, because fetch does not tell how much of a body is sent. */
function put(url: string, file: Blob, onProgress?: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.setRequestHeader("content-type", file.type);
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress?.(loaded / total));
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else if (request.status >= 500) reject(new RequestError("SERVER", request.statusText));
      else reject(new RequestError("UPLOAD_REFUSED", request.statusText));
    });
    request.addEventListener("error", () => reject(new RequestError("NETWORK", "The upload was cut off")));
    request.send(file);
  });
}

import { signal } from "@preact/signals";
import { asRequestError, type GraphQLClient } from "../../../lib/graphql/index.ts";
import { type Attachment, Refusal, uploadAttachment } from "../../../lib/outbox/index.ts";
import { putWithProgress } from "./put-with-progress.ts";

/** How a photo's way to the server ended. `later`: no connection now, it goes with the request. */
export type UploadEnd = { uploadId: string } | { refused: string } | "later";

/** requestId → part sent, 0 to 1, of the photos under way. */
export const uploadProgress = signal<Readonly<Record<string, number>>>({});

const underWay = new Map<string, Promise<UploadEnd>>();

/** Starts to send a photo while the reader goes on; the same photo under way is not started twice. */
export function startUpload(client: GraphQLClient, photo: Attachment): Promise<UploadEnd> {
  const running = underWay.get(photo.requestId);
  if (running !== undefined) return running;
  const show = (part: number): void => {
    uploadProgress.value = { ...uploadProgress.peek(), [photo.requestId]: part };
  };
  show(0);
  const upload = uploadAttachment(
    (operation, variables) => client.mutate(operation, variables),
    photo,
    putWithProgress(show),
  )
    .then((uploadId): UploadEnd => ({ uploadId }), endOf)
    .finally(() => {
      underWay.delete(photo.requestId);
      const { [photo.requestId]: _, ...others } = uploadProgress.peek();
      uploadProgress.value = others;
    });
  underWay.set(photo.requestId, upload);
  return upload;
}

/** The photos with the ids of those that are on the server, once none is under way. */
export async function settlePhotos<Photo extends Attachment>(photos: readonly Photo[]): Promise<Photo[]> {
  return Promise.all(
    photos.map(async (photo) => {
      const end = await underWay.get(photo.requestId);
      return end !== undefined && typeof end === "object" && "uploadId" in end
        ? { ...photo, uploadId: end.uploadId }
        : photo;
    }),
  );
}

/** What goes with a command, without what only the form needs to know. */
export function attachmentsOf(photos: readonly Attachment[]): Attachment[] {
  return photos.map(({ requestId, file, fileName, uploadId }) => ({ requestId, file, fileName, uploadId }));
}

function endOf(thrown: unknown): UploadEnd {
  if (thrown instanceof Refusal) return { refused: thrown.errors[0]?.message ?? "" };
  const { code, message } = asRequestError(thrown);
  return code === "UPLOAD_REFUSED" || code === "FORBIDDEN" ? { refused: message } : "later";
}

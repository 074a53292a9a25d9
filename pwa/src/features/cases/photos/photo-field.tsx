import { useEffect, useMemo } from "preact/hooks";
import { useApp, usePreferences } from "../../../lib/app/index.ts";
import { takeSharedFiles } from "../../../lib/device/shared.ts";
import type { FieldTexts } from "../../../ui/field/field.tsx";
import { FileField } from "../../../ui/file-field/file-field.tsx";
import type { DraftPhoto } from "../form/case-draft.ts";
import { useWords } from "../words.ts";
import { shrinkPhoto } from "./shrink-photo.ts";
import { offerUndo } from "../undo/undo.ts";
import { startUpload, uploadProgress } from "./photo-uploads.ts";
import { usePastedFiles } from "./use-pasted-files.ts";

/** What the server takes. */
const ACCEPTED = "image/*,application/pdf";

export interface PhotoFieldProps extends FieldTexts {
  photos: readonly DraftPhoto[];
  onChange: (update: (before: DraftPhoto[]) => DraftPhoto[]) => void;
}

/** Photos of the matter: taken, chosen, pasted or dropped, and sent while the reader goes on. */
export function PhotoField({ photos, onChange, hint, ...texts }: PhotoFieldProps) {
  const { client } = useApp();
  const { profile } = usePreferences();
  const { t, number } = useWords();
  const thumbnails = useThumbnails(photos);

  const send = async (photo: DraftPhoto): Promise<void> => {
    const end = await startUpload(client, photo);
    if (end === "later") return;
    onChange((before) => before.map((one) => (one.requestId === photo.requestId ? { ...one, ...end } : one)));
  };
  const add = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const smaller = await shrinkPhoto(file);
      const photo = { requestId: crypto.randomUUID(), file: smaller, fileName: file.name };
      onChange((before) => [...before, photo]);
      void send(photo);
    }
  };
  const remove = (id: string): void => {
    const place = photos.findIndex(({ requestId }) => requestId === id);
    const photo = photos[place];
    if (photo === undefined) return;
    onChange((before) => before.filter((one) => one.requestId !== id));
    offerUndo(t("cases.undo.photo", { name: photo.fileName }), () => {
      onChange((before) => [...before.slice(0, place), photo, ...before.slice(place)]);
      if (!photo.uploadId && !photo.refused) void send(photo);
    });
  };
  usePastedFiles((files) => void add(files));
  useEffect(() => {
    void takeSharedFiles().then(add);
    for (const photo of photos) if (!photo.uploadId && !photo.refused) void send(photo);
  }, []);

  const megabytes = (size: number): string => number(Math.max(0.1, Math.round(size / 100_000) / 10));
  return (
    <FileField
      {...texts}
      hint={hint ?? t(profile === "DIGITAL" ? "cases.photos.hintPaste" : "cases.photos.hint")}
      addLabel={t(photos.length === 0 ? "cases.photos.add" : "cases.photos.addMore")}
      removeLabel={(name) => t("cases.photos.remove", { name })}
      progressLabel={(name) => t("cases.photos.progress", { name })}
      accept={ACCEPTED}
      files={photos.map(({ requestId, fileName, file, refused }) => ({
        id: requestId,
        name: fileName,
        size: `${megabytes(file.size)} MB`,
        thumbnailUrl: thumbnails.get(requestId),
        progress: uploadProgress.value[requestId],
        error: refused,
      }))}
      onAdd={(files) => void add(files)}
      onRemove={remove}
    />
  );
}

/** Object URLs of the pictures, freed when the field goes. */
function useThumbnails(photos: readonly DraftPhoto[]): ReadonlyMap<string, string> {
  const urls = useMemo(() => new Map<string, string>(), []);
  useEffect(() => () => urls.forEach((url) => URL.revokeObjectURL(url)), []);
  for (const { requestId, file } of photos) {
    if (!urls.has(requestId) && file.type.startsWith("image/")) {
      urls.set(requestId, URL.createObjectURL(file));
    }
  }
  return urls;
}

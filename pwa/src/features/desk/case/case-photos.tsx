import type { DeskUploadFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { Photos } from "../../../ui/photos/photos.tsx";

/** The photos and files of a case or of a message. */
export function CasePhotos({ uploads }: { uploads: readonly DeskUploadFragment[] }) {
  const { t } = useText();
  return (
    <Photos
      label={t("desk.photos.title")}
      photos={uploads.map(({ fileName, ...upload }) => ({ ...upload, name: fileName }))}
      openLabel={(name) => t("desk.photos.open", { name })}
      closeLabel={t("action.close")}
      previousLabel={t("desk.photos.previous")}
      nextLabel={t("desk.photos.next")}
      positionLabel={(position, count) => t("desk.photos.position", { position, count })}
    />
  );
}

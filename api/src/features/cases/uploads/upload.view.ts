import { isStaff } from "../../../platform/context/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { View } from "../../../platform/look-ahead/index.ts";
import { PDF } from "./limits.ts";

interface UploadViewRow {
  id: string;
  caseId: string | null;
  entryId: string | null;
  fileName: string;
  mediaType: string;
  size: number;
  width: number | null;
  height: number | null;
  state: string;
  createdAt: string;
}

/** Files as the reader of their case sees them: those of internal notes are the staff's. */
export const uploadView: View<UploadViewRow> = {
  name: "Upload",
  from: "uploads",
  key: "id",
  columns: {
    id: "@.id",
    caseId: "@.case_id",
    entryId: "@.entry_id",
    fileName: "@.file_name",
    mediaType: "@.media_type",
    size: "@.size",
    width: "@.width",
    height: "@.height",
    state: "@.state",
    createdAt: "@.created_at",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("Upload", id) },
    url: { needs: ["id", "state"], present: ({ id, state }) => (state === "READY" ? id : null) },
    thumbnailUrl: {
      needs: ["id", "state", "mediaType"],
      present: ({ id, state, mediaType }) =>
        state === "READY" && mediaType !== PDF ? `${id}.thumbnail` : null,
    },
  },
  visible: (viewer, _bind, alias) =>
    isStaff(viewer)
      ? "true"
      : `not exists (select 1 from case_entries i where i.id = ${alias}.entry_id and i.visibility = 'INTERNAL')`,
};

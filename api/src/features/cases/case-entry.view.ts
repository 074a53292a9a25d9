import { isStaff } from "../../platform/context/index.ts";
import { toGlobalId } from "../../platform/ids/index.ts";
import type { View } from "../../platform/look-ahead/index.ts";
import { uploadView } from "./uploads/index.ts";

interface CaseEntryRow {
  id: string;
  caseId: string;
  position: number;
  kind: string;
  at: string;
  channel: string;
  direction: string;
  visibility: string;
  language: string | null;
  authorKind: string;
  authorName: string | null;
  office: Record<string, string> | null;
  body: string | null;
}

/**
 * One entry of a case's timeline; reached only through a case that the viewer may see. Internal notes are
 * the desk's alone. An author is a given name, and an office for those who answer: never a family name. Who helps to
 * write a case is called as they wrote it.
 */
export const caseEntryView: View<CaseEntryRow> = {
  name: "CaseEntry",
  from: "case_entries",
  key: "id",
  columns: {
    id: "@.id",
    caseId: "@.case_id",
    position: "@.position",
    kind: "@.kind",
    at: "@.at",
    channel: "@.channel",
    direction: "@.direction",
    visibility: "@.visibility",
    language: "@.language",
    authorKind: "@.author_kind",
    authorName: { sql: "coalesce(@.detail->>'helper', @author.given_name)", join: "author" },
    office: { sql: "@office.name", join: "author" },
    body: "@.body",
  },
  joins: {
    author:
      "left join persons @author on @author.id = @.author_id left join teams @office on @office.id = @author.team_id",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("CaseEntry", id) },
    author: {
      needs: ["authorKind", "authorName", "office"],
      present: ({ authorKind, authorName, office }) => ({
        kind: authorKind,
        name: authorName,
        office: authorKind === "OPERATOR" ? office : null,
      }),
    },
  },
  relations: {
    uploads: {
      kind: "list",
      view: () => uploadView,
      parent: "id",
      child: "entryId",
      order: { by: ["createdAt", "id"], direction: "asc" },
    },
  },
  visible: (viewer, _bind, alias) => (isStaff(viewer) ? "true" : `${alias}.visibility = 'PUBLIC'`),
};

import { caseView } from "../../cases/index.ts";
import { localized } from "../../identity/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { View } from "../../../platform/look-ahead/index.ts";

interface AccessRow {
  id: string;
  at: string;
  noun: string;
  caseId: string | null;
  role: string;
  viewerId: string | null;
  subjectId: string;
  firstName: string | null;
  office: Record<string, string> | null;
  app: string | null;
  operation: string;
}

const WHAT: Readonly<Record<string, string>> = { Case: "CASE", Citizen: "PERSON", Upload: "FILE" };

/** A line of the access log; everybody sees those about themselves, and nobody else's. */
export const accessView: View<AccessRow> = {
  name: "Access",
  from: "accesses",
  key: "id",
  columns: {
    id: "@.id",
    at: "@.at",
    noun: "@.noun",
    caseId: "@.case_id",
    role: "@.viewer_role",
    viewerId: "@.viewer_id",
    subjectId: "@.subject_id",
    firstName: { sql: "@viewer.given_name", join: "viewer" },
    office: { sql: "@office.name", join: "office" },
    app: { sql: "@app.name", join: "app" },
    operation: "@.operation",
  },
  joins: {
    viewer: "left join persons @viewer on @viewer.id = @.viewer_id and @.viewer_id <> @.subject_id",
    office: "left join teams @office on @office.id = @.team_id",
    app: "left join apps @app on @app.id = @.app_id",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("Access", id) },
    what: { needs: ["noun"], present: ({ noun }) => WHAT[noun] ?? "PERSON" },
    office: {
      needs: ["office"],
      present: ({ office }) => office,
      say: (office: Record<string, string> | null, { locale }) => office && localized(office, locale),
    },
  },
  relations: { case: { kind: "one", view: () => caseView, parent: "caseId", child: "id" } },
  visible: ({ personId }, bind, alias) => (personId ? `${alias}.subject_id = ${bind(personId)}` : "false"),
};

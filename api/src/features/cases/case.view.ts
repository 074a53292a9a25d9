import { agentView, citizenView, teamView } from "../identity/index.ts";
import { isStaff } from "../../platform/context/index.ts";
import { toGlobalId } from "../../platform/ids/index.ts";
import type { View } from "../../platform/look-ahead/index.ts";
import { actionsOf, type StateName } from "./case.policy.ts";
import { type CaseViewer, relationTo } from "./case-viewer.ts";
import { caseEntryView } from "./case-entry.view.ts";
import type { Answer } from "./request-types/answers.ts";
import { uploadView } from "./uploads/index.ts";

/** A case as its columns are read; moments are ISO 8601 text. */
export interface CaseRow {
  id: string;
  code: string;
  version: number;
  typeVersionId: string;
  category: string;
  state: StateName;
  outcome: string | null;
  outcomeReason: string | null;
  channel: string;
  description: string | null;
  answers: Answer[];
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  citizenId: string | null;
  assigneeId: string | null;
  teamId: string | null;
  secretHash: Buffer | null;
  contactEmail: string | null;
  contactPhone: string | null;
  openedAt: string;
  promisedAt: string | null;
  /** When an answer is due; a case without a promise is due since it was opened. */
  due: string;
  takenInChargeAt: string | null;
  resolvedAt: string | null;
  closedAt: string | null;
  rating: number | null;
  ratingComment: string | null;
}

/**
 * A case. The desk sees all of them; others those they asked for, and those whose secret they bring
 * (`CaseViewer`). What depends on the reader's language is said by `tellingViews`.
 */
export const caseView: View<CaseRow> = {
  name: "Case",
  from: "cases",
  key: "id",
  columns: {
    id: "@.id",
    code: "@.code",
    version: "@.version",
    typeVersionId: "@.request_type_version_id",
    category: "@.category",
    state: "@.state",
    outcome: "@.outcome",
    outcomeReason: "@.outcome_reason",
    channel: "@.channel",
    description: "@.description",
    answers: "@.answers",
    address: "@.place_address",
    latitude: "@.latitude",
    longitude: "@.longitude",
    citizenId: "@.citizen_id",
    assigneeId: "@.assignee_id",
    teamId: "@.team_id",
    secretHash: "@.secret_hash",
    contactEmail: "@.contact_email",
    contactPhone: "@.contact_phone",
    openedAt: "@.opened_at",
    promisedAt: "@.promised_at",
    due: "coalesce(@.promised_at, @.opened_at)",
    takenInChargeAt: "@.taken_in_charge_at",
    resolvedAt: "@.resolved_at",
    closedAt: "@.closed_at",
    rating: "@.rating",
    ratingComment: "@.rating_comment",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("Case", id) },
    requestType: { needs: ["typeVersionId"], present: ({ typeVersionId }) => typeVersionId },
    answers: { needs: ["answers", "typeVersionId"], present: (row) => row },
    place: {
      needs: ["address", "latitude", "longitude"],
      present: ({ address, latitude, longitude }) =>
        address === null ? null : { address, latitude, longitude },
    },
    late: { needs: ["promisedAt", "state"], present: (row) => row },
    actions: {
      needs: ["state", "rating", "assigneeId", "citizenId", "secretHash"],
      present: ({ state, rating, assigneeId, ...keys }, viewer: CaseViewer) =>
        actionsOf(
          { state, rated: rating !== null, mine: viewer.personId !== null && viewer.personId === assigneeId },
          relationTo(viewer, keys),
        ),
    },
    contactEmail: {
      needs: ["contactEmail"],
      present: ({ contactEmail }, viewer) => (isStaff(viewer) ? contactEmail : null),
    },
    contactPhone: {
      needs: ["contactPhone"],
      present: ({ contactPhone }, viewer) => (isStaff(viewer) ? contactPhone : null),
    },
  },
  relations: {
    assignee: { kind: "one", view: () => agentView, parent: "assigneeId", child: "id" },
    team: { kind: "one", view: () => teamView, parent: "teamId", child: "id" },
    citizen: { kind: "one", view: () => citizenView, parent: "citizenId", child: "id", readable: isStaff },
    entries: {
      kind: "connection",
      view: () => caseEntryView,
      parent: "id",
      child: "caseId",
      order: { by: ["position"], direction: "asc" },
    },
    uploads: {
      kind: "list",
      view: () => uploadView,
      parent: "id",
      child: "caseId",
      order: { by: ["createdAt", "id"], direction: "asc" },
    },
  },
  subject: { person: "citizenId", case: "id" },
  visible: (viewer: CaseViewer, bind, alias) => {
    if (isStaff(viewer)) return "true";
    const ways = [
      ...(viewer.personId ? [`${alias}.citizen_id = ${bind(viewer.personId)}`] : []),
      ...(viewer.secretHash ? [`${alias}.secret_hash = ${bind(viewer.secretHash)}`] : []),
    ];
    return ways.length > 0 ? `(${ways.join(" or ")})` : "false";
  },
};

import { toGlobalId } from "../../platform/ids/index.ts";
import type { View } from "../../platform/look-ahead/index.ts";
import type { Translate } from "../../platform/messages/index.ts";
import { caseView } from "../cases/index.ts";
import { ruleText } from "./rule-text.ts";

interface PointEntryRow {
  id: string;
  personId: string;
  at: string;
  points: number;
  rule: string;
  reason: string | null;
  reverses: string | null;
  caseId: string | null;
}

/** A line of the ledger; everybody sees their own, with the case only where they may see that. */
export const pointEntryView = (translate: Translate): View<PointEntryRow> => ({
  name: "PointEntry",
  from: "point_entries",
  key: "id",
  columns: {
    id: "@.id",
    personId: "@.person_id",
    at: "@.at",
    points: "@.points",
    rule: "@.rule",
    reason: "@.reason",
    reverses: "@.reverses",
    caseId: "@.case_id",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("PointEntry", id) },
    rule: {
      needs: ["rule"],
      present: ({ rule }) => rule,
      say: (code: string, { locale }) => ruleText(translate, locale, code),
    },
    reason: {
      needs: ["reason"],
      present: ({ reason }) => reason,
      say: (code: string | null, { locale }) => code && translate(locale, `points.reason.${code}`),
    },
    reverses: {
      needs: ["reverses"],
      present: ({ reverses }) => reverses && toGlobalId("PointEntry", reverses),
    },
  },
  relations: { case: { kind: "one", view: () => caseView, parent: "caseId", child: "id" } },
  visible: ({ personId }, bind, alias) => (personId ? `${alias}.person_id = ${bind(personId)}` : "false"),
});

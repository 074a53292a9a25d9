import { dateReader, type FileRecord, type Reason } from "../../../platform/records/index.ts";
import type { CaseState, Channel, NameOf } from "../enums.ts";
import type { CaseMapping } from "./mapping.ts";

/** A case of the past, read from a row. */
export interface ImportedCase {
  externalId: string;
  requestType: string;
  /** What the file called its category; null where it has none. */
  category: string | null;
  state: NameOf<typeof CaseState>;
  channel: NameOf<typeof Channel>;
  openedAt: Date;
  closedAt: Date | null;
  description: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
}

const ENDED: readonly string[] = ["RESOLVED", "CLOSED", "WITHDRAWN"];

export const hasEnded = ({ state }: Pick<ImportedCase, "state">): boolean => ENDED.includes(state);

/** Reads rows as a mapping says: the case, or why there is none. */
export function caseReader(mapping: CaseMapping): (record: FileRecord) => ImportedCase | Reason {
  const { columns } = mapping;
  const readDate = dateReader(mapping.dates, mapping.timeZone);

  return ({ values, problem }) => {
    if (problem) return problem;
    const of = (name: keyof typeof columns): string => values[columns[name] ?? ""] ?? "";
    const externalId = of("externalId");
    if (!externalId) return { code: "NO_ID", values: { column: columns.externalId } };

    const state = mapping.states[of("state")];
    if (!state) return { code: "UNKNOWN_STATE", values: { value: of("state") } };
    const channel = mapping.channels[of("channel")] ?? (of("channel") ? undefined : mapping.channel);
    if (!channel) return { code: "UNKNOWN_CHANNEL", values: { value: of("channel") } };
    const requestType = mapping.requestTypes[of("category")] ?? mapping.otherRequestType;
    if (!requestType) return { code: "UNKNOWN_CATEGORY", values: { value: of("category") } };

    const openedAt = readDate(of("openedAt"));
    if (!openedAt) return { code: "NO_OPENING_DATE", values: { value: of("openedAt") } };
    const closedAt = of("closedAt") ? readDate(of("closedAt")) : null;
    if (of("closedAt") && !closedAt) return { code: "NO_DATE", values: { value: of("closedAt") } };
    const dates = datesAgree(state, openedAt, closedAt);
    if (dates) return dates;

    return {
      externalId,
      requestType,
      category: of("category") || null,
      state,
      channel,
      openedAt,
      closedAt,
      description: of("description") || null,
      address: of("address") || null,
      latitude: coordinate(of("latitude"), 90),
      longitude: coordinate(of("longitude"), 180),
    };
  };
}

function datesAgree(state: ImportedCase["state"], openedAt: Date, closedAt: Date | null): Reason | null {
  if (closedAt && closedAt < openedAt) return { code: "CLOSED_BEFORE_OPENED" };
  if (closedAt && !hasEnded({ state })) return { code: "CLOSED_BUT_OPEN" };
  if (!closedAt && state === "CLOSED") return { code: "NO_CLOSING_DATE" };
  return null;
}

/** Decimal degrees; null where they are none, for a place without a point is still a place. */
function coordinate(text: string, most: number): number | null {
  const value = Number(text.replace(",", "."));
  return text !== "" && Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

import { readCaseCode } from "../cases/index.ts";
import type { Principal } from "../../platform/context/index.ts";
import type { Bind, Order } from "../../platform/look-ahead/index.ts";
import type { DeskFilter } from "./desk-filter.input.ts";

// Said as in the partial indexes, so that PostgreSQL knows them.
const OPEN = "state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED')";

const BY_DUE: Order = { by: ["due", "id"], direction: "asc" };
const NEWEST: Order = { by: ["openedAt", "id"], direction: "desc" };

/** Queues are worked off by when the answer is due; everything together is read newest first. */
export const orderOf = ({ queue = "ALL" }: DeskFilter): Order =>
  (queue ?? "ALL") === "ALL" ? NEWEST : BY_DUE;

/** The condition that picks a queue's cases, narrowed by the rest of the filter. */
export function conditionOf(filter: DeskFilter, viewer: Principal, now: Date) {
  return (bind: Bind, alias: string): string => {
    const { states, category, requestType, channel, query } = filter;
    const equals = (column: string, value: string | null | undefined) =>
      value ? [`${alias}.${column} = ${bind(value)}`] : [];
    return (
      [
        ...queueOf(filter.queue, viewer, now, bind, alias),
        ...(states ? [`${alias}.state = any(${bind(states)})`] : []),
        ...equals("category", category),
        ...equals("request_type", requestType),
        ...equals("channel", channel),
        ...(query?.trim() ? [found(query.trim(), bind, alias)] : []),
      ].join(" and ") || "true"
    );
  };
}

function queueOf(
  queue: DeskFilter["queue"],
  viewer: Principal,
  now: Date,
  bind: Bind,
  alias: string,
): string[] {
  const open = `${alias}.${OPEN}`;
  switch (queue) {
    case "UNASSIGNED":
      return [`${alias}.assignee_id is null`, open];
    case "MINE":
      return [`${alias}.assignee_id = ${bind(viewer.personId)}`, open];
    case "TEAM":
      return [`${alias}.team_id = ${bind(viewer.teamId)}`, open];
    case "WAITING":
      return [`${alias}.state = 'WAITING_FOR_CITIZEN'`];
    case "LATE": {
      const at = bind(now);
      return [
        open,
        `coalesce(${alias}.promised_at, ${alias}.opened_at) < ${at}`,
        `${alias}.promised_at < ${at}`,
      ];
    }
    case "OPEN":
      return [open];
    default:
      return [];
  }
}

/** By code where it can be one, else by words of the description, the person's name, or a whole e-mail address. */
function found(query: string, bind: Bind, alias: string): string {
  const read = readCaseCode(query);
  if ("code" in read) return `${alias}.code = ${bind(read.code)}`;
  const like = bind(`%${query.replace(/[\\%_]/g, "\\$&")}%`);
  const whole = bind(query);
  return `${alias}.id in (
    select id from cases where description ilike ${like}
    union all select c.id from cases c join persons p on p.id = c.citizen_id
      where lower(p.email) = lower(${whole})
        or coalesce(p.given_name, '') || ' ' || coalesce(p.family_name, '') ilike ${like}
    union all select id from cases where lower(contact_email) = lower(${whole}))`;
}

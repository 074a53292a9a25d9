import { type PublishedFilter, REACH } from "../../cases/index.ts";
import { Refusal } from "./refusal.ts";

/** GeoReport v2: a query spans 90 days at most. */
const SPAN = 90 * 86_400_000;
const MAX_PAGE = 100;
export const MAX_IDS = 50;
/** W3C's profile of ISO 8601 with a time zone, or a day. */
const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;

/** Which service requests a client wants: some by id, or a page of those that fit. */
export type RequestsQuery = { ids: string[] } | { filter: PublishedFilter; page: number; pageSize: number };

/**
 * Reads the arguments of GET requests. `service_request_id` overrides all others; `page`, `page_size` and
 * `updated_after` are the common extensions.
 * @throws Refusal 400
 */
export function readQuery(given: URLSearchParams, now: Date): RequestsQuery {
  const ids = listed(given, "service_request_id");
  if (ids) {
    if (ids.length > MAX_IDS) throw new Refusal(400, `service_request_id: at most ${MAX_IDS}`);
    return { ids };
  }
  const page = whole(given, "page", 1, REACH);
  const pageSize = whole(given, "page_size", MAX_PAGE, MAX_PAGE);
  if (page * pageSize > REACH) {
    throw new Refusal(400, `page: reaches no further than ${REACH} requests; ask for narrower dates`);
  }
  const filter = {
    types: listed(given, "service_code"),
    open: statusOf(listed(given, "status")),
    ...datesOf(given, now.getTime()),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  return { filter, page, pageSize };
}

function datesOf(given: URLSearchParams, now: number) {
  const start = instant(given, "start_date");
  const end = instant(given, "end_date");
  const updatedAfter = instant(given, "updated_after");
  if (updatedAfter !== null && now - updatedAfter > SPAN) throw tooLong("updated_after");
  if (start !== null && end !== null && (end < start || end - start > SPAN))
    throw tooLong("start_date, end_date");
  // What has changed of late may have been asked long ago.
  const anyTime = updatedAfter !== null && start === null && end === null;
  const to = end ?? (start === null ? now : start + SPAN);
  return {
    openedFrom: anyTime ? null : new Date(start ?? to - SPAN),
    openedTo: anyTime ? null : new Date(to),
    updatedAfter: updatedAfter === null ? null : new Date(updatedAfter),
  };
}

const tooLong = (name: string) => new Refusal(400, `${name}: at most 90 days, from earlier to later`);

function instant(given: URLSearchParams, name: string): number | null {
  const text = given.get(name)?.trim().replace(" ", "+");
  if (!text) return null;
  const at = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new Refusal(400, `${name}: a date such as 2026-11-21T08:15:30+01:00`);
  return at;
}

/** Values apart by commas, or given several times; null where there is none. */
function listed(given: URLSearchParams, name: string): string[] | null {
  const all = given.getAll(name).flatMap((text) => text.split(","));
  const values = all.map((text) => text.trim()).filter(Boolean);
  return values.length > 0 ? [...new Set(values)] : null;
}

function whole(given: URLSearchParams, name: string, otherwise: number, most: number): number {
  const text = given.get(name);
  if (!text) return otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) throw new Refusal(400, `${name}: a number from 1 to ${most}`);
  return value;
}

function statusOf(values: readonly string[] | null): boolean | null {
  if (!values) return null;
  if (values.some((value) => value !== "open" && value !== "closed")) {
    throw new Refusal(400, "status: open, closed");
  }
  return values.length === 2 ? null : values[0] === "open";
}

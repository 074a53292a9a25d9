import type { Sql } from "../../../platform/database/index.ts";
import type { StateName } from "../case.policy.ts";
import type { CaseOutcome, NameOf } from "../enums.ts";

/** A case as the database gives it, before its type says what of it is told. */
export interface PublishedRow {
  code: string;
  typeVersionId: string;
  state: StateName;
  outcome: NameOf<typeof CaseOutcome> | null;
  description: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Of the office that has it, by language. */
  office: Record<string, string> | null;
  /** ISO 8601, as all times here. */
  openedAt: string;
  promisedAt: string | null;
  /** When its public timeline last grew. */
  updatedAt: string;
}

/** What is looked for. Codes of request types are those that may be told of. */
export interface PublishedQuery {
  types: readonly string[];
  states: readonly StateName[];
  openedFrom: Date | null;
  openedTo: Date | null;
  updatedAfter: Date | null;
  limit: number;
  offset: number;
}

const COLUMNS = `c.code, c.request_type_version_id as "typeVersionId", c.state, c.outcome, c.description,
  c.place_address as address, c.latitude, c.longitude, t.name as office, c.opened_at as "openedAt",
  c.promised_at as "promisedAt", coalesce(last.at, c.opened_at) as "updatedAt"`;

/** The version that a case was filed with must be open as well: nobody is published by a later change of mind. */
const OPEN = `exists (select from request_type_versions v
  where v.id = c.request_type_version_id and v.definition ? 'openData')`;

const LAST = `left join teams t on t.id = c.team_id
  left join lateral (select e.at from case_entries e where e.case_id = c.id and e.visibility = 'PUBLIC'
    order by e.position desc limit 1) last on true`;

const FOUND = `from cases c where c.request_type = any($1) and c.state = any($2)
  and ($3::timestamptz is null or c.opened_at >= $3) and ($4::timestamptz is null or c.opened_at <= $4)
  and ($5::timestamptz is null or c.id in
    (select e.case_id from case_entries e where e.at >= $5 and e.visibility = 'PUBLIC'))
  and ${OPEN}`;

const valuesOf = (query: PublishedQuery) => [
  query.types,
  query.states,
  query.openedFrom,
  query.openedTo,
  query.updatedAfter,
];

/** Newest first. */
export function findPublished(sql: Sql, query: PublishedQuery): Promise<PublishedRow[]> {
  return sql.rows(
    `with page as (select c.id, c.opened_at ${FOUND} order by c.opened_at desc, c.id desc limit $6 offset $7)
     select ${COLUMNS} from page join cases c on c.id = page.id ${LAST} order by page.opened_at desc, page.id desc`,
    [...valuesOf(query), query.limit, query.offset],
  );
}

/** How many there are, counted no further than `most`. */
export async function countPublished(sql: Sql, query: PublishedQuery, most: number): Promise<number> {
  const [row] = await sql.rows<{ count: string }>(
    `select count(*) as count from (select ${FOUND} limit $6) found`,
    [...valuesOf(query), most],
  );
  return Number(row?.count ?? 0);
}

export function findPublishedByCode(
  sql: Sql,
  codes: readonly string[],
  types: readonly string[],
): Promise<PublishedRow[]> {
  return sql.rows(
    `select ${COLUMNS} from cases c ${LAST} where c.code = any($1) and c.request_type = any($2) and ${OPEN}
     order by c.opened_at desc, c.id desc`,
    [codes, types],
  );
}

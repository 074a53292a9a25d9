import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import { newCaseCode } from "../code/case-code.ts";
import { hasEnded, type ImportedCase } from "./imported-case.ts";

const BY_CITIZEN = { direction: "IN", author_kind: "CITIZEN" };
const BY_DESK = { direction: "OUT", author_kind: "OPERATOR" };

/** Where cases come from, and the language they were written in. */
export interface Origin {
  source: string;
  locale: string;
}

/** Two imports from one source wait for each other, batch by batch. */
export async function lockSource(tx: Transaction, source: string): Promise<void> {
  await tx.rows("select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))", [source]);
}

/** Which of these ids are there already. */
export async function knownIds(sql: Sql, source: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql.rows<{ external_id: string }>(
    "select external_id from cases where source = $1 and external_id = any($2)",
    [source, ids],
  );
  return new Set(rows.map((row) => row.external_id));
}

/** The codes among these that are no request type. */
export async function unknownRequestTypes(sql: Sql, codes: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ code: string }>(
    `select code from unnest($1::text[]) code
     where not exists (select from request_types t where t.code = code.code) order by code`,
    [codes],
  );
  return rows.map(({ code }) => code);
}

/**
 * Writes cases with their timeline (opened, and how it ended where it did) in two statements. A public code that is
 * taken already is drawn again. No event is written: nobody is told about the past.
 */
export async function insertCases(
  tx: Transaction,
  origin: Origin,
  cases: readonly ImportedCase[],
): Promise<void> {
  const rows = cases.map((one) => ({ ...one, id: newId() }));
  let waiting = rows;
  while (waiting.length > 0) {
    const written = new Set(await insertOnce(tx, origin, waiting));
    waiting = waiting.filter(({ id }) => !written.has(id));
  }
  await insertTimelines(tx, origin, rows);
}

type Row = ImportedCase & { id: string };

async function insertOnce(
  tx: Transaction,
  { source, locale }: Origin,
  cases: readonly Row[],
): Promise<string[]> {
  const rows = cases.map((one) => ({
    id: one.id,
    code: newCaseCode(),
    request_type: one.requestType,
    state: one.state,
    outcome: hasEnded(one) ? "NOT_RECORDED" : null,
    channel: one.channel,
    description: one.description,
    place_address: one.address,
    latitude: one.latitude,
    longitude: one.longitude,
    opened_at: one.openedAt,
    resolved_at: one.state === "RESOLVED" ? one.closedAt : null,
    closed_at: one.closedAt,
    external_id: one.externalId,
  }));
  const written = await tx.rows<{ id: string }>(
    `insert into cases (id, code, request_type_version_id, request_type, category, state, outcome, channel, locale,
       description, place_address, latitude, longitude, team_id, opened_at, resolved_at, closed_at, source, external_id)
     select c.id, c.code, v.id, c.request_type, v.category, c.state, c.outcome, c.channel, $2,
       c.description, c.place_address, c.latitude, c.longitude, m.id, c.opened_at, c.resolved_at, c.closed_at,
       $3, c.external_id
     from jsonb_to_recordset($1::jsonb) as c(id uuid, code text, request_type text, state text, outcome text,
       channel text, description text, place_address text, latitude float8, longitude float8, opened_at timestamptz,
       resolved_at timestamptz, closed_at timestamptz, external_id text)
     join request_types t on t.code = c.request_type
     join lateral (select * from request_type_versions where request_type_id = t.id order by number desc limit 1) v
       on true
     left join teams m on m.code = v.definition->>'team'
     on conflict (code) do nothing
     returning id`,
    [JSON.stringify(rows), locale, source],
  );
  return written.map(({ id }) => id);
}

async function insertTimelines(tx: Transaction, { locale }: Origin, cases: readonly Row[]): Promise<void> {
  const entries = cases.flatMap(({ id, state, channel, openedAt, closedAt }) => {
    const opened = { case_id: id, position: 1, kind: "OPENED", at: openedAt, channel, ...BY_CITIZEN };
    if (!closedAt) return [opened];
    const by = state === "WITHDRAWN" ? BY_CITIZEN : BY_DESK;
    return [opened, { case_id: id, position: 2, kind: state, at: closedAt, channel, ...by }];
  });
  await tx.rows(
    `insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language, author_kind)
     select e.id, e.case_id, e.position, e.kind, e.at, e.channel, e.direction, 'PUBLIC', $2, e.author_kind
     from jsonb_to_recordset($1::jsonb) as e(id uuid, case_id uuid, position integer, kind text, at timestamptz,
       channel text, direction text, author_kind text)`,
    [JSON.stringify(entries.map((entry) => ({ id: newId(), ...entry }))), locale],
  );
}

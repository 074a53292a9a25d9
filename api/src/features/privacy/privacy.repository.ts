import type { Sql } from "../../platform/database/index.ts";

/** A copy of their data that a person asked for; times are ISO 8601. */
export interface ExportRow {
  id: string;
  requestedAt: string;
  readyAt: string | null;
}

export interface ErasureRow {
  personId: string;
  requestedAt: string;
  dueAt: string;
  doneAt: string | null;
}

const EXPORT = `id, requested_at as "requestedAt", ready_at as "readyAt"`;
const ERASURE = `person_id as "personId", requested_at as "requestedAt", due_at as "dueAt", done_at as "doneAt"`;

export async function insertExport(sql: Sql, id: string, personId: string, now: Date): Promise<void> {
  await sql.rows("insert into data_exports (id, person_id, requested_at) values ($1, $2, $3)", [
    id,
    personId,
    now,
  ]);
}

/** Copies asked for since then, newest first. */
export const findExports = (sql: Sql, personId: string, since: Date): Promise<ExportRow[]> =>
  sql.rows<ExportRow>(
    `select ${EXPORT} from data_exports where person_id = $1 and requested_at > $2 order by requested_at desc limit 10`,
    [personId, since],
  );

export async function findExportPerson(sql: Sql, id: string): Promise<string | null> {
  const [row] = await sql.rows<{ personId: string }>(
    `select person_id as "personId" from data_exports where id = $1 and ready_at is null`,
    [id],
  );
  return row?.personId ?? null;
}

export async function fillExport(sql: Sql, id: string, content: object, now: Date): Promise<void> {
  await sql.rows("update data_exports set content = $2, ready_at = $3 where id = $1", [
    id,
    JSON.stringify(content),
    now,
  ]);
}

/** The copy itself, for the person who asked for it, while it is kept. */
export async function findExportContent(
  sql: Sql,
  id: string,
  personId: string,
  since: Date,
): Promise<Record<string, unknown> | null> {
  const [row] = await sql.rows<{ content: Record<string, unknown> | null }>(
    "select content from data_exports where id = $1 and person_id = $2 and requested_at > $3",
    [id, personId, since],
  );
  return row?.content ?? null;
}

export async function insertErasure(sql: Sql, personId: string, now: Date, dueAt: Date): Promise<void> {
  await sql.rows(
    `insert into erasures (person_id, requested_at, due_at) values ($1, $2, $3) on conflict (person_id) do nothing`,
    [personId, now, dueAt],
  );
}

export async function findErasure(sql: Sql, personId: string): Promise<ErasureRow | null> {
  const [row] = await sql.rows<ErasureRow>(`select ${ERASURE} from erasures where person_id = $1`, [
    personId,
  ]);
  return row ?? null;
}

/** Takes a request back as long as nothing was erased; answers whether there was one. */
export async function deleteErasure(sql: Sql, personId: string, now: Date): Promise<boolean> {
  const rows = await sql.rows(
    "delete from erasures where person_id = $1 and done_at is null and due_at > $2 returning 1",
    [personId, now],
  );
  return rows.length > 0;
}

export async function findDueErasures(sql: Sql, now: Date, after: string | null): Promise<string[]> {
  const rows = await sql.rows<{ personId: string }>(
    `select person_id as "personId" from erasures
     where done_at is null and due_at <= $1 and ($2::uuid is null or person_id > $2) order by person_id limit 50`,
    [now, after],
  );
  return rows.map(({ personId }) => personId);
}

export async function markErased(sql: Sql, personId: string, now: Date): Promise<void> {
  await sql.rows("update erasures set done_at = $2 where person_id = $1", [personId, now]);
}

/** Lines of the access log about a person, as they may have them. */
export const collectAccesses = (sql: Sql, personId: string): Promise<object[]> =>
  sql.rows<object>(
    `select a.at, a.noun as what, c.code as "caseCode", a.viewer_role as role, v.given_name as "firstName",
       t.name as office, p.name as app, a.operation
     from accesses a left join cases c on c.id = a.case_id
       left join persons v on v.id = a.viewer_id and a.viewer_id <> a.subject_id
       left join teams t on t.id = a.team_id left join apps p on p.id = a.app_id
     where a.subject_id = $1 order by a.at, a.id`,
    [personId],
  );

export async function eraseOwn(sql: Sql, personId: string): Promise<void> {
  await sql.rows("delete from accesses where subject_id = $1", [personId]);
  await sql.rows("delete from data_exports where person_id = $1", [personId]);
}

/** Deletes some of what is older than it is kept; answers how many lines. */
export async function sweepOld(sql: Sql, accessesBefore: Date, exportsBefore: Date): Promise<number> {
  const swept = await sql.rows(
    "delete from accesses where ctid = any(array(select ctid from accesses where at < $1 limit 2000)) returning 1",
    [accessesBefore],
  );
  await sql.rows("delete from data_exports where requested_at < $1", [exportsBefore]);
  return swept.length;
}

import type { Sql } from "../../../platform/database/index.ts";

/** How long the content of a closed case is kept, by version of its request type. */
export interface Keeping {
  versionId: string;
  months: number;
}

export const findKeepings = (sql: Sql): Promise<Keeping[]> =>
  sql.rows<Keeping>(
    `select id as "versionId", (definition->>'retentionMonths')::integer as months from request_type_versions`,
  );

/** Cases of a version that were over before so many months, the oldest first. */
export async function findOutlived(
  sql: Sql,
  { versionId, months }: Keeping,
  now: Date,
  limit: number,
): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select id from cases
     where request_type_version_id = $1 and erased_at is null and state in ('CLOSED', 'WITHDRAWN')
       and closed_at < $2::timestamptz - make_interval(months => $3)
     order by closed_at limit $4`,
    [versionId, now, months, limit],
  );
  return rows.map(({ id }) => id);
}

/** Cases of a person whose content is still there. */
export async function findWhole(sql: Sql, personId: string, limit: number): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    "select id from cases where citizen_id = $1 and erased_at is null order by id limit $2",
    [personId, limit],
  );
  return rows.map(({ id }) => id);
}

export async function countUnfinished(sql: Sql, personId: string): Promise<number> {
  const [row] = await sql.rows<{ count: number }>(
    `select count(*)::integer as count from cases
     where citizen_id = $1 and state in ('RECEIVED', 'IN_CHARGE', 'WAITING_FOR_CITIZEN', 'REOPENED')`,
    [personId],
  );
  return row?.count ?? 0;
}

export async function findFiles(sql: Sql, caseIds: readonly string[]): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>("select id from uploads where case_id = any($1)", [caseIds]);
  return rows.map(({ id }) => id);
}

/** Files that a person sent and that hang on no case. */
export async function findLooseFiles(sql: Sql, personId: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    "select id from uploads where owner_id = $1 and case_id is null",
    [personId],
  );
  return rows.map(({ id }) => id);
}

export const forgetFiles = async (sql: Sql, ids: readonly string[]): Promise<void> =>
  void (await sql.rows("delete from uploads where id = any($1)", [ids]));

/** Takes the content off cases and their timelines; who, when, what kind and which state stay (decision 8). */
export async function eraseContent(tx: Sql, caseIds: readonly string[], now: Date): Promise<void> {
  await tx.rows(
    `update case_entries set body = null, detail = null, erased_at = $2
     where case_id = any($1) and erased_at is null`,
    [caseIds, now],
  );
  await tx.rows(
    `update cases set description = null, answers = '[]', place_address = null, latitude = null, longitude = null,
       contact_email = null, contact_phone = null, outcome_reason = null, rating_comment = null, secret_hash = null,
       erased_at = $2
     where id = any($1)`,
    [caseIds, now],
  );
}

/** Everything of a person's cases, as they may have it: internal notes are the desk's own. */
export function collectCases(sql: Sql, personId: string): Promise<object[]> {
  return sql.rows<object>(
    `select c.code, c.request_type as "requestType", c.state, c.outcome, c.outcome_reason as "outcomeReason",
       c.channel, c.locale as language, c.description, c.answers, c.place_address as address, c.latitude, c.longitude,
       c.contact_email as "contactEmail", c.contact_phone as "contactPhone", c.opened_at as "openedAt",
       c.promised_at as "promisedAt", c.taken_in_charge_at as "takenInChargeAt", c.resolved_at as "resolvedAt",
       c.closed_at as "closedAt", c.rating, c.rating_comment as "ratingComment", c.erased_at as "erasedAt",
       coalesce((
         select jsonb_agg(jsonb_build_object('at', e.at, 'kind', e.kind, 'channel', e.channel,
           'direction', e.direction, 'authorKind', e.author_kind, 'language', e.language, 'text', e.body,
           'erasedAt', e.erased_at) order by e.position)
         from case_entries e where e.case_id = c.id and e.visibility = 'PUBLIC'), '[]') as entries
     from cases c where c.citizen_id = $1 order by c.opened_at, c.id`,
    [personId],
  );
}

/** Files of a person: those of their cases, notes of the desk left out, and those that wait for a case. */
export function collectFiles(sql: Sql, personId: string): Promise<object[]> {
  return sql.rows<object>(
    `select '/my-files/' || u.id as path, u.file_name as "fileName", u.media_type as "mediaType", u.size as bytes,
       u.created_at as "sentAt", c.code as "caseCode"
     from uploads u left join cases c on c.id = u.case_id left join case_entries e on e.id = u.entry_id
     where (c.citizen_id = $1 or (u.case_id is null and u.owner_id = $1)) and u.state = 'READY'
       and coalesce(e.visibility, 'PUBLIC') = 'PUBLIC'
     order by u.created_at, u.id`,
    [personId],
  );
}

/** A file that the person may have: one of {@link collectFiles}. */
export async function findOwnFile(
  sql: Sql,
  personId: string,
  id: string,
): Promise<{ id: string; media_type: string; file_name: string } | null> {
  const [row] = await sql.rows<{ id: string; media_type: string; file_name: string }>(
    `select u.id, u.media_type, u.file_name
     from uploads u left join cases c on c.id = u.case_id left join case_entries e on e.id = u.entry_id
     where u.id = $2 and (c.citizen_id = $1 or (u.case_id is null and u.owner_id = $1)) and u.state = 'READY'
       and coalesce(e.visibility, 'PUBLIC') = 'PUBLIC'`,
    [personId, id],
  );
  return row ?? null;
}

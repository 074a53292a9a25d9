import { type ActRecord, insertRecord } from "../../../platform/idempotency/index.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { NewEntry } from "../case.repository.ts";
import type { Answer } from "../request-types/answers.ts";

/** A case as it is filed. */
export interface NewCase {
  typeVersionId: string;
  typeCode: string;
  category: string;
  locale: string;
  description: string;
  answers: readonly Answer[];
  place: { address: string; latitude?: number | null; longitude?: number | null } | null;
  citizenId: string | null;
  filedBy: string | null;
  teamId: string | null;
  secretHash: Buffer | null;
  contactEmail: string | null;
  contactPhone: string | null;
  /** ISO 8601. */
  promisedAt: string;
  /** What opens the timeline; its channel and time are the case's. */
  entry: NewEntry;
}

export interface WrittenCase {
  caseId: string;
  entryId: string;
  code: string;
}

/**
 * Writes a case, the first entry of its timeline, its event and the record of the act in one statement.
 * @returns null where the code is taken: try another
 */
export async function insertCase(
  sql: Sql,
  code: string,
  filed: NewCase,
  recordOf: (written: WrittenCase) => ActRecord,
): Promise<WrittenCase | null> {
  const caseId = newId();
  const entryId = newId();
  const written = { caseId, entryId, code };
  const { entry, place } = filed;
  const payload = { caseId, version: 1, entryId, actorId: entry.authorId, citizenId: filed.citizenId };
  const rows = await sql.rows(
    `with filed as (
       insert into cases (id, code, request_type_version_id, request_type, category, state, channel, locale,
         description, answers, place_address, latitude, longitude, citizen_id, filed_by, team_id, secret_hash,
         contact_email, contact_phone, opened_at, promised_at)
       values ($1, $2, $3, $4, $5, 'RECEIVED', $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
       on conflict (code) do nothing returning id),
     told as (
       insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language,
         author_kind, author_id, detail)
       select $21, id, 1, 'OPENED', $19, $6, 'IN', 'PUBLIC', $7, $22, $23, $26 from filed),
     recorded as (${insertRecord(27, "filed")})
     insert into outbox (id, type, subject_id, payload, occurred_at)
     select $24, 'CaseOpened', id, $25, $19 from filed returning 1`,
    [
      caseId,
      code,
      filed.typeVersionId,
      filed.typeCode,
      filed.category,
      entry.channel,
      filed.locale,
      filed.description,
      JSON.stringify(filed.answers),
      place?.address ?? null,
      place?.latitude ?? null,
      place?.longitude ?? null,
      filed.citizenId,
      filed.filedBy,
      filed.teamId,
      filed.secretHash,
      filed.contactEmail,
      filed.contactPhone,
      entry.at.toISOString(),
      filed.promisedAt,
      entryId,
      entry.authorKind,
      entry.authorId,
      newId(),
      JSON.stringify(payload),
      entry.detail ? JSON.stringify(entry.detail) : null,
      ...recordOf(written),
    ],
  );
  return rows.length > 0 ? written : null;
}

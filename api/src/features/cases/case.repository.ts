import type { Sql } from "../../platform/database/index.ts";
import { newId } from "../../platform/ids/index.ts";
import type { StateName } from "./case.policy.ts";
import type { AuthorKind, Channel, Direction, EntryKind, NameOf, Visibility } from "./enums.ts";
import type { CaseEventType } from "./events.ts";

/** A case as the rules need it, its row locked until the end of the transaction. */
export interface LockedCase {
  id: string;
  version: number;
  state: StateName;
  typeVersionId: string;
  citizenId: string | null;
  secretHash: Buffer | null;
  assigneeId: string | null;
  teamId: string | null;
  rating: number | null;
}

/** The columns of a {@link LockedCase}. */
export const LOCKED = `id, version, state, request_type_version_id as "typeVersionId", citizen_id as "citizenId",
  secret_hash as "secretHash", assignee_id as "assigneeId", team_id as "teamId", rating`;

export async function lockCase(sql: Sql, id: string): Promise<LockedCase | null> {
  const [row] = await sql.rows<LockedCase>(`select ${LOCKED} from cases where id = $1 for update`, [id]);
  return row ?? null;
}

/** An entry of the timeline as it is written. */
export interface NewEntry {
  kind: NameOf<typeof EntryKind>;
  at: Date;
  channel: NameOf<typeof Channel>;
  direction: NameOf<typeof Direction>;
  visibility: NameOf<typeof Visibility>;
  language: string;
  authorKind: NameOf<typeof AuthorKind>;
  authorId: string | null;
  body: string | null;
  /** Ids and numbers that the milestone is about; the name of who helped to write the case. */
  detail?: object;
}

/** Columns of a case that an act changes. */
export type CaseChanges = Partial<{
  state: StateName;
  outcome: string | null;
  outcome_reason: string | null;
  assignee_id: string | null;
  team_id: string | null;
  promised_at: Date;
  taken_in_charge_at: Date;
  resolved_at: Date | null;
  closed_at: Date | null;
  rating: number | null;
  rating_comment: string | null;
}>;

/**
 * Writes an act on a locked case in one statement: the case's changes, the entry that tells it, whose position is
 * the new version, and the event.
 * @returns the id of the entry
 */
export async function writeAct(
  sql: Sql,
  subject: LockedCase,
  act: { changes: CaseChanges; entry: NewEntry; event: CaseEventType },
): Promise<string> {
  const { entry, event } = act;
  const entryId = newId();
  const version = subject.version + 1;
  const payload = {
    caseId: subject.id,
    version,
    entryId,
    actorId: entry.authorId,
    citizenId: subject.citizenId,
  };
  const columns = Object.entries(act.changes);
  const values: unknown[] = [
    subject.id,
    version,
    entryId,
    entry.kind,
    entry.at,
    entry.channel,
    entry.direction,
    entry.visibility,
    entry.language,
    entry.authorKind,
    entry.authorId,
    entry.body,
    entry.detail ? JSON.stringify(entry.detail) : null,
    newId(),
    event,
    JSON.stringify(payload),
  ];
  const changes = columns.map(([column, value]) => `, ${column} = $${values.push(value)}`).join("");
  await sql.rows(
    `with changed as (update cases set version = $2${changes} where id = $1),
       told as (
         insert into case_entries (id, case_id, position, kind, at, channel, direction, visibility, language,
           author_kind, author_id, body, detail)
         values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
     insert into outbox (id, type, subject_id, payload, occurred_at) values ($14, $15, $1, $16, $5)`,
    values,
  );
  return entryId;
}

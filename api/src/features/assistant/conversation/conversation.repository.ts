import type { Sql } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Said, SpeakerName, TurnDetail, TurnKindName } from "../turn.ts";

/** A conversation, whoever's it is. */
export interface ConversationRow {
  id: string;
  personId: string | null;
  secretHash: Buffer | null;
  locale: string;
  /** ISO 8601. */
  startedAt: string;
  caseId: string | null;
}

/** One thing said; its words are gone once they were erased. */
export interface TurnRow {
  id: string;
  position: number;
  /** ISO 8601. */
  at: string;
  who: SpeakerName;
  kind: TurnKindName;
  language: string;
  text: string | null;
  detail: TurnDetail | null;
  /** Whether an answer solved it, where somebody said so. */
  solved: boolean | null;
}

const COLUMNS = `id, person_id as "personId", secret_hash as "secretHash", locale, started_at as "startedAt",
  case_id as "caseId"`;

export async function findConversation(sql: Sql, id: string): Promise<ConversationRow | null> {
  const [row] = await sql.rows<ConversationRow>(
    `select ${COLUMNS} from assistant_conversations where id = $1 and erased_at is null`,
    [id],
  );
  return row ?? null;
}

/** The conversation, its row locked until the end of the transaction. */
export async function lockConversation(sql: Sql, id: string): Promise<ConversationRow | null> {
  const [row] = await sql.rows<ConversationRow>(
    `select ${COLUMNS} from assistant_conversations where id = $1 and erased_at is null for update`,
    [id],
  );
  return row ?? null;
}

export const insertConversation = async (
  sql: Sql,
  { id, personId, secretHash, locale }: Pick<ConversationRow, "id" | "personId" | "secretHash" | "locale">,
  now: Date,
): Promise<void> =>
  void (await sql.rows(
    `insert into assistant_conversations (id, person_id, secret_hash, locale, started_at, last_at)
     values ($1, $2, $3, $4, $5, $5)`,
    [id, personId, secretHash, locale, now],
  ));

/** Somebody who began without signing in has signed in: from now on it is theirs, and no secret opens it. */
export const claimConversation = async (sql: Sql, id: string, personId: string): Promise<void> =>
  void (await sql.rows(
    "update assistant_conversations set person_id = $2, secret_hash = null where id = $1",
    [id, personId],
  ));

export const handOverTo = async (sql: Sql, id: string, caseId: string, now: Date): Promise<void> =>
  void (await sql.rows(
    "update assistant_conversations set case_id = $2, handed_over_at = $3, last_at = $3 where id = $1",
    [id, caseId, now],
  ));

export const findTurns = (sql: Sql, conversationId: string): Promise<TurnRow[]> =>
  sql.rows<TurnRow>(
    `select t.id, t.position, t.at, t.who, t.kind, t.language, t.text, t.detail, f.solved
     from assistant_turns t left join assistant_feedback f on f.turn_id = t.id
     where t.conversation_id = $1 order by t.position`,
    [conversationId],
  );

/** Something to be written down as said. */
export interface NewTurn extends Said {
  who: SpeakerName;
  language: string;
}

/**
 * Writes what was said behind what is there. The conversation must be locked.
 * @returns the ids of the turns
 */
export async function insertTurns(
  sql: Sql,
  conversationId: string,
  turns: readonly NewTurn[],
  now: Date,
): Promise<string[]> {
  const ids = turns.map(() => newId());
  await sql.rows(
    `with said as (
       insert into assistant_turns (id, conversation_id, position, at, who, kind, language, text, detail)
       select one.id, $1, one.position + (select coalesce(max(position), 0) from assistant_turns where conversation_id = $1),
         $2, one.who, one.kind, one.language, one.text, one.detail
       from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
         with ordinality as one(id, who, kind, language, text, detail, position))
     update assistant_conversations set last_at = $2 where id = $1`,
    [
      conversationId,
      now,
      ids,
      turns.map(({ who }) => who),
      turns.map(({ kind }) => kind),
      turns.map(({ language }) => language),
      turns.map(({ text }) => text),
      turns.map(({ detail }) => JSON.stringify(detail)),
    ],
  );
  return ids;
}

/** Keeps whether an answer of the conversation solved it, over what was said before. */
export async function saveFeedback(
  sql: Sql,
  conversationId: string,
  turnId: string,
  solved: boolean,
  now: Date,
): Promise<boolean> {
  const rows = await sql.rows(
    `insert into assistant_feedback (turn_id, solved, at)
     select id, $3, $4 from assistant_turns where id = $2 and conversation_id = $1 and who = 'ASSISTANT'
     on conflict (turn_id) do update set solved = excluded.solved, at = excluded.at returning 1`,
    [conversationId, turnId, solved, now],
  );
  return rows.length > 0;
}

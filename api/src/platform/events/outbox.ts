import type { Sql } from "../database/index.ts";
import { newId } from "../ids/index.ts";

/** Something that happened, written in the transaction of the act itself. */
export interface DomainEvent<Payload extends object = object> {
  id: string;
  /** Past tense: CaseOpened, CaseAnswered, … */
  type: string;
  /** What it happened to: a case's id, a person's id, … */
  subjectId: string;
  /** Plain JSON. Ids rather than words: content can be erased, an event cannot. */
  payload: Payload;
  /** ISO 8601. */
  occurredAt: string;
}

/** Writes an event in the caller's transaction; the dispatcher hands it on after the commit. */
export async function emit(tx: Sql, event: Omit<DomainEvent, "id">): Promise<string> {
  const id = newId();
  await tx.rows(
    "insert into outbox (id, type, subject_id, payload, occurred_at) values ($1, $2, $3, $4, $5)",
    [id, event.type, event.subjectId, JSON.stringify(event.payload), event.occurredAt],
  );
  return id;
}

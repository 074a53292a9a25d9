import type { Sql } from "../../../platform/database/index.ts";

/** One message to one person because of one event; where it goes is not kept. */
export interface Delivery {
  id: string;
  eventId: string;
  personId: string | null;
  channel: "EMAIL";
  template: string;
}

/**
 * Counts a try of a delivery.
 * @returns its id, that of the first try; null where it was sent already
 */
export async function beginDelivery(sql: Sql, delivery: Delivery, now: Date): Promise<string | null> {
  const [row] = await sql.rows<{ id: string }>(
    `insert into deliveries (id, event_id, person_id, channel, template, state, attempts, created_at)
     values ($1, $2, $3, $4, $5, 'QUEUED', 1, $6)
     on conflict (event_id, channel, template) do update
       set attempts = deliveries.attempts + 1, state = 'QUEUED', error = null
       where deliveries.state <> 'SENT'
     returning id`,
    [delivery.id, delivery.eventId, delivery.personId, delivery.channel, delivery.template, now],
  );
  return row?.id ?? null;
}

export async function markSent(sql: Sql, id: string, now: Date): Promise<void> {
  await sql.rows("update deliveries set state = 'SENT', sent_at = $2 where id = $1", [id, now]);
}

/** @param error a code, never a text of the server's: it may hold an address */
export async function markFailed(sql: Sql, id: string, error: string): Promise<void> {
  await sql.rows("update deliveries set state = 'FAILED', error = $2 where id = $1", [id, error]);
}

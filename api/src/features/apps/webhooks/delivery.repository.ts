import type { Sql, Transaction } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";

/** One message to one endpoint, before it has an id. */
export interface NewDelivery {
  endpointId: string;
  eventId: string;
  eventType: string;
  /** Whose case it is about; null for a test. */
  personId: string | null;
  body: string;
}

/**
 * Endpoints of apps that this person lets read their cases now, and that want to be told of this.
 * @returns their ids
 */
export async function findListeners(sql: Sql, personId: string, eventType: string): Promise<string[]> {
  const rows = await sql.rows<{ id: string }>(
    `select e.id from app_grants g
       join apps a on a.id = g.app_id
       join webhook_endpoints e on e.app_id = a.id
     where g.person_id = $1 and g.revoked_at is null and 'cases:read' = any(g.scopes)
       and a.suspended_at is null and e.disabled_at is null and $2 = any(e.events)
     order by e.id`,
    [personId, eventType],
  );
  return rows.map(({ id }) => id);
}

/** @returns its id; null where it was made already */
export async function insertDelivery(tx: Sql, delivery: NewDelivery, now: Date): Promise<string | null> {
  const [row] = await tx.rows<{ id: string }>(
    `insert into webhook_deliveries (id, endpoint_id, event_id, event_type, person_id, body, state, next_try_at,
       created_at)
     values ($1, $2, $3, $4, $5, $6, 'PENDING', $7, $7)
     on conflict (endpoint_id, event_id, event_type) do nothing returning id`,
    [
      newId(),
      delivery.endpointId,
      delivery.eventId,
      delivery.eventType,
      delivery.personId,
      delivery.body,
      now,
    ],
  );
  return row?.id ?? null;
}

/** A message whose turn it is, with all that is needed to send it. */
export interface DueDelivery {
  id: string;
  endpointId: string;
  url: string;
  body: string;
  /** Tries of this round, the present one included. */
  tries: number;
  secret: Buffer;
  /** Only while it still signs. */
  previousSecret: Buffer | null;
  /** Neither the endpoint nor its app was stopped. */
  open: boolean;
  /** The person still lets the app read their cases. */
  allowed: boolean;
}

/**
 * Takes a message whose turn it is; nobody else gets it before `until`.
 * @returns null where it is not its turn
 */
export async function takeDelivery(
  sql: Sql,
  id: string,
  { due, now, until }: Record<"due" | "now" | "until", Date>,
): Promise<DueDelivery | null> {
  const [row] = await sql.rows<DueDelivery>(
    `update webhook_deliveries d set attempts = d.attempts + 1, retries = d.retries + 1, next_try_at = $3,
       last_status = null, last_error = null
     from webhook_endpoints e join apps a on a.id = e.app_id
     where d.id = $1 and d.state = 'PENDING' and d.next_try_at <= $2 and e.id = d.endpoint_id
     returning d.id, e.id as "endpointId", e.url, d.body, d.retries as tries, e.secret,
       case when e.previous_secret_until > $4 then e.previous_secret end as "previousSecret",
       (e.disabled_at is null and a.suspended_at is null) as open,
       (d.person_id is null or exists (
         select from app_grants g where g.app_id = a.id and g.person_id = d.person_id and g.revoked_at is null
           and 'cases:read' = any(g.scopes))) as allowed`,
    [id, due, until, now],
  );
  return row ?? null;
}

/** How a try ended. */
export interface Settled {
  state: "PENDING" | "DELIVERED" | "FAILED" | "CANCELLED";
  status: number | null;
  error: string | null;
  nextTryAt: Date | null;
  deliveredAt: Date | null;
}

export async function settleDelivery(tx: Sql, id: string, settled: Settled): Promise<void> {
  await tx.rows(
    `update webhook_deliveries set state = $2, last_status = $3, last_error = $4, next_try_at = $5, delivered_at = $6
     where id = $1`,
    [id, settled.state, settled.status, settled.error, settled.nextTryAt, settled.deliveredAt],
  );
}

/** A message of somebody's app. */
export interface OwnDelivery {
  id: string;
  endpointId: string;
  state: string;
  disabledAt: string | null;
}

/** A message of somebody's app, locked until the transaction is over; null where it is not theirs. */
export async function lockDeliveryOf(
  tx: Transaction,
  id: string,
  ownerId: string,
): Promise<OwnDelivery | null> {
  const [row] = await tx.rows<OwnDelivery>(
    `select d.id, d.endpoint_id as "endpointId", d.state, e.disabled_at as "disabledAt"
     from webhook_deliveries d join webhook_endpoints e on e.id = d.endpoint_id join apps a on a.id = e.app_id
     where d.id = $1 and a.owner_id = $2 for update of d`,
    [id, ownerId],
  );
  return row ?? null;
}

/** Begins a new round of tries, from now. */
export async function restartDelivery(tx: Sql, id: string, now: Date): Promise<void> {
  await tx.rows(
    "update webhook_deliveries set state = 'PENDING', retries = 0, next_try_at = $2 where id = $1",
    [id, now],
  );
}

/** Messages whose turn was over before this moment, and that nobody sends: their process was cut off. */
export const findForgotten = async (sql: Sql, before: Date): Promise<string[]> =>
  (
    await sql.rows<{ id: string }>(
      "select id from webhook_deliveries where state = 'PENDING' and next_try_at < $1 order by next_try_at limit 500",
      [before],
    )
  ).map(({ id }) => id);

/** Deletes some of the messages made before this moment; answers how many. */
export async function sweepDeliveries(sql: Sql, before: Date, limit: number): Promise<number> {
  const rows = await sql.rows(
    `delete from webhook_deliveries where ctid = any(array(
       select ctid from webhook_deliveries where created_at < $1 limit $2)) returning 1`,
    [before, limit],
  );
  return rows.length;
}

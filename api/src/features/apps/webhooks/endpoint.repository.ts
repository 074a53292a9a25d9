import type { Sql, Transaction } from "../../../platform/database/index.ts";

export interface StoredEndpoint {
  id: string;
  appId: string;
  url: string;
  events: readonly string[];
  disabledAt: string | null;
}

/** Locks somebody's app until the transaction is over; answers how many endpoints it has, null where it is not theirs. */
export async function countEndpoints(
  tx: Transaction,
  appId: string,
  ownerId: string,
): Promise<number | null> {
  const [app] = await tx.rows("select 1 from apps where id = $1 and owner_id = $2 for no key update", [
    appId,
    ownerId,
  ]);
  if (!app) return null;
  const [row] = await tx.rows<{ count: number }>(
    "select count(*)::int from webhook_endpoints where app_id = $1",
    [appId],
  );
  return row?.count ?? 0;
}

export async function insertEndpoint(
  tx: Transaction,
  endpoint: Omit<StoredEndpoint, "disabledAt">,
  secret: Buffer,
  now: Date,
): Promise<void> {
  await tx.rows(
    `insert into webhook_endpoints (id, app_id, url, events, secret, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [endpoint.id, endpoint.appId, endpoint.url, endpoint.events, secret, now],
  );
}

/** An endpoint of somebody's app, locked until the transaction is over; null where it is not theirs. */
export async function lockEndpointOf(
  tx: Transaction,
  id: string,
  ownerId: string,
): Promise<StoredEndpoint | null> {
  const [row] = await tx.rows<StoredEndpoint>(
    `select e.id, e.app_id as "appId", e.url, e.events, e.disabled_at as "disabledAt"
     from webhook_endpoints e join apps a on a.id = e.app_id
     where e.id = $1 and a.owner_id = $2 for update of e`,
    [id, ownerId],
  );
  return row ?? null;
}

export async function updateEndpoint(
  tx: Transaction,
  { id, url, events }: Pick<StoredEndpoint, "id" | "url" | "events">,
  now: Date,
): Promise<void> {
  await tx.rows("update webhook_endpoints set url = $2, events = $3, updated_at = $4 where id = $1", [
    id,
    url,
    events,
    now,
  ]);
}

export type DisabledReason = "FAILING" | "GONE" | "DEVELOPER";

/** Nothing is sent to it any more. */
export async function disableEndpoint(tx: Sql, id: string, reason: DisabledReason, now: Date): Promise<void> {
  await tx.rows(
    `update webhook_endpoints set disabled_at = $2, disabled_reason = $3, updated_at = $2
     where id = $1 and disabled_at is null`,
    [id, now, reason],
  );
}

/** Lets it begin anew. */
export async function enableEndpoint(tx: Sql, id: string, now: Date): Promise<void> {
  await tx.rows(
    `update webhook_endpoints set disabled_at = null, disabled_reason = null, failing_since = null, updated_at = $2
     where id = $1`,
    [id, now],
  );
}

export async function replaceEndpointSecret(
  tx: Transaction,
  id: string,
  secret: Buffer,
  dates: { now: Date; previousUntil: Date },
): Promise<void> {
  await tx.rows(
    `update webhook_endpoints set previous_secret = secret, previous_secret_until = $3, secret = $2, updated_at = $4
     where id = $1`,
    [id, secret, dates.previousUntil, dates.now],
  );
}

export async function deleteEndpoint(tx: Transaction, id: string): Promise<void> {
  await tx.rows("delete from webhook_endpoints where id = $1", [id]);
}

/** Notes that an endpoint took a message. */
export async function endpointWorks(tx: Sql, id: string): Promise<void> {
  await tx.rows("update webhook_endpoints set failing_since = null where id = $1", [id]);
}

/** Notes that an endpoint did not take a message; answers since when it takes none. */
export async function endpointFails(tx: Sql, id: string, now: Date): Promise<Date> {
  const [row] = await tx.rows<{ since: string }>(
    `update webhook_endpoints set failing_since = coalesce(failing_since, $2) where id = $1
     returning failing_since as since`,
    [id, now],
  );
  return row ? new Date(row.since) : now;
}

import { UnreadableError } from "../../../platform/crypto/index.ts";
import type { Database, Sql } from "../../../platform/database/index.ts";
import { emit, type Task } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { Courier, Outcome } from "./courier.ts";
import { type DueDelivery, settleDelivery, takeDelivery } from "./delivery.repository.ts";
import { type DisabledReason, disableEndpoint, endpointFails, endpointWorks } from "./endpoint.repository.ts";
import type { WebhookDisabled } from "./events.ts";
import { FAILING_LIMIT, nextTry, TRY_LIMIT } from "./schedule.ts";
import { signedHeaders } from "./signing.ts";

export const SEND = "webhooks.send";
/** Clocks of two machines may differ by so much, in milliseconds. */
const SKEW = 2_000;
/** HTTP 410: the endpoint says that it wants nothing any more. */
const GONE = 410;

type Needs = Pick<Platform, "clock" | "enqueue" | "settings" | "poke">;

/** Asks for a message to be sent: at once, or after so many milliseconds. */
export const sendLater = ({ enqueue }: Pick<Platform, "enqueue">, tx: Sql, deliveryId: string, delay = 0) =>
  enqueue(tx, { task: SEND, payload: { deliveryId }, key: `${SEND}:${deliveryId}`, delay });

/** Sends one message once, if it may still be sent, and writes down what came of it. */
export function sendTask(platform: Needs, courier: Courier): Task {
  return {
    name: SEND,
    run: async (payload, database) => {
      const { deliveryId } = payload as { deliveryId: string };
      const now = platform.clock.now();
      const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
      const times = { due: later(SKEW), now, until: later(TRY_LIMIT) };
      const due = await takeDelivery(database.primary, deliveryId, times);
      if (!due) return;
      const refusal = due.open ? (due.allowed ? null : "NOT_ALLOWED") : "ENDPOINT_DISABLED";
      if (refusal) {
        await settleDelivery(database.primary, due.id, { ...NOTHING, state: "CANCELLED", error: refusal });
        return;
      }
      const headers = headersOf(platform, due, now);
      if (!headers) {
        await settleDelivery(database.primary, due.id, {
          ...NOTHING,
          state: "FAILED",
          error: "SECRET_UNREADABLE",
        });
        return;
      }
      await settle(platform, database, due, await courier.carry(due.url, headers, due.body));
    },
  };
}

/** Null where no key of the installation opens the secret any more: then only a new secret helps. */
function headersOf({ settings }: Needs, due: DueDelivery, at: Date): Record<string, string> | null {
  const secrets = [due.secret, ...(due.previousSecret ? [due.previousSecret] : [])];
  try {
    const signature = { endpointId: due.endpointId, secrets };
    return signedHeaders(settings.secretKeys, signature, { id: due.id, body: due.body, at });
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

const NOTHING = { status: null, error: null, nextTryAt: null, deliveredAt: null };

async function settle(
  platform: Needs,
  database: Database,
  due: DueDelivery,
  outcome: Outcome,
): Promise<void> {
  const now = platform.clock.now();
  await database.transaction(async (tx) => {
    // The endpoint is locked before its message, as when it is deleted with all its messages.
    if (outcome.error === null) {
      await endpointWorks(tx, due.endpointId);
      await settleDelivery(tx, due.id, { ...NOTHING, ...outcome, state: "DELIVERED", deliveredAt: now });
      return;
    }
    const failingSince = await endpointFails(tx, due.endpointId, now);
    const exhausted = now.getTime() - failingSince.getTime() >= FAILING_LIMIT;
    const reason: DisabledReason | null = outcome.status === GONE ? "GONE" : exhausted ? "FAILING" : null;
    const nextTryAt = reason ? null : nextTry(due.tries, now);
    const state = nextTryAt ? "PENDING" : "FAILED";
    if (reason) await disableEndpoint(tx, due.endpointId, reason, now);
    await settleDelivery(tx, due.id, { ...NOTHING, ...outcome, state, nextTryAt });
    if (nextTryAt) await sendLater(platform, tx, due.id, nextTryAt.getTime() - now.getTime());
    if (!reason) return;
    const event: WebhookDisabled = { reason };
    const occurredAt = now.toISOString();
    await emit(tx, { type: "WebhookDisabled", subjectId: due.endpointId, payload: event, occurredAt });
  });
  platform.poke();
}

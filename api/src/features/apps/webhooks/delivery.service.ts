import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { newId, toGlobalId, uuidOf } from "../../../platform/ids/index.ts";
import { Limits } from "../../../platform/limits/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { insertDelivery, lockDeliveryOf, restartDelivery } from "./delivery.repository.ts";
import { lockEndpointOf } from "./endpoint.repository.ts";
import { TEST_EVENT } from "./event-types.ts";
import { messageOf } from "./message.ts";
import { sendLater } from "./send.task.ts";

/** Messages that a developer may ask for in a quarter of an hour: a way to try, not to flood somebody's server. */
const LIMITS = { webhookByDeveloper: 120 } as const;

/** Lets developers try their endpoints, and have a message again. */
export class DeliveryService {
  private readonly limits: Limits<keyof typeof LIMITS>;

  constructor(private readonly platform: Pick<Platform, "database" | "once" | "enqueue" | "settings">) {
    this.limits = new Limits(platform, LIMITS);
  }

  /**
   * @returns the id of the message
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND, WEBHOOK_DISABLED, TOO_MANY_TRIES
   */
  async sendTest(context: RequestContext, requestId: string, id: string): Promise<string> {
    const ownerId = developer(context);
    await this.limits.count("webhookByDeveloper", ownerId);
    return this.platform.once.run(context.principal, "sendTestEvent", requestId, { id }, async (tx) => {
      const endpointId = uuidOf("WebhookEndpoint", id);
      const endpoint = endpointId && (await lockEndpointOf(tx, endpointId, ownerId));
      if (!endpoint) throw failed("NOT_FOUND");
      if (endpoint.disabledAt !== null) throw failed("WEBHOOK_DISABLED");
      const now = context.clock.now();
      const body = messageOf(TEST_EVENT, now.toISOString(), {
        endpointId: toGlobalId("WebhookEndpoint", endpoint.id),
      });
      const test = { endpointId: endpoint.id, eventId: newId(), eventType: TEST_EVENT, personId: null, body };
      const delivery = await insertDelivery(tx, test, now);
      if (delivery === null) throw new Error("A test has an event of its own");
      await sendLater(this.platform, tx, delivery);
      return delivery;
    });
  }

  /**
   * Sends a message again, with the same `webhook-id`, from the beginning of its tries.
   * @throws as sendTest
   */
  async replay(context: RequestContext, requestId: string, id: string): Promise<string> {
    const ownerId = developer(context);
    await this.limits.count("webhookByDeveloper", ownerId);
    return this.platform.once.run(context.principal, "replayDelivery", requestId, { id }, async (tx) => {
      const deliveryId = uuidOf("WebhookDelivery", id);
      const delivery = deliveryId && (await lockDeliveryOf(tx, deliveryId, ownerId));
      if (!delivery) throw failed("NOT_FOUND");
      if (delivery.disabledAt !== null) throw failed("WEBHOOK_DISABLED");
      const now = context.clock.now();
      await restartDelivery(tx, delivery.id, now);
      await sendLater(this.platform, tx, delivery.id);
      return delivery.id;
    });
  }
}

const failed = (code: string) => new ExpectedFailure({ code, path: ["input", "id"] });

function developer({ principal }: RequestContext): string {
  if (principal.personId === null) throw unauthenticated();
  return principal.personId;
}

import { selectionOf } from "../../../platform/look-ahead/index.ts";
import type { View } from "../../../platform/look-ahead/index.ts";
import type { Platform, Room } from "../../../platform/room.ts";
import { Courier } from "./courier.ts";
import { deliveriesSubscriber } from "./deliveries.subscriber.ts";
import { DeliveryService } from "./delivery.service.ts";
import { EndpointService } from "./endpoint.service.ts";
import { sendTask } from "./send.task.ts";
import { upkeepJob } from "./upkeep.job.ts";
import { WebhookResolver } from "./webhook.resolver.ts";
import { webhookDeliveryView, webhookEndpointView } from "./webhook.view.ts";

/** What apps are told: where, of what, and each message on its way. */
export function webhooks(
  platform: Platform,
): Required<Pick<Room, "resolvers" | "views" | "nodes" | "subscribers" | "jobs" | "tasks" | "stop">> {
  const { primaryReader, settings } = platform;
  const courier = new Courier(settings.webhookPrivateAddresses);
  const byId =
    (view: View, type: string): NonNullable<Room["nodes"]>[string] =>
    (id, { principal }, info) =>
      primaryReader.one(
        view,
        selectionOf(info, type),
        principal,
        (bind, alias) => `${alias}.id = ${bind(id)}`,
      );
  return {
    resolvers: [
      new WebhookResolver(new EndpointService(platform), new DeliveryService(platform), primaryReader),
    ],
    views: [webhookEndpointView, webhookDeliveryView],
    nodes: {
      WebhookEndpoint: byId(webhookEndpointView, "WebhookEndpoint"),
      WebhookDelivery: byId(webhookDeliveryView, "WebhookDelivery"),
    },
    subscribers: [deliveriesSubscriber(platform)],
    jobs: [upkeepJob(platform)],
    tasks: [sendTask(platform, courier)],
    stop: () => courier.close(),
  };
}

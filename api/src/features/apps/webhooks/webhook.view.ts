import { toGlobalId } from "../../../platform/ids/index.ts";
import type { View } from "../../../platform/look-ahead/index.ts";

interface DeliveryRow {
  id: string;
  endpointId: string;
  eventType: string;
  body: string;
  state: string;
  attempts: number;
  lastStatus: number | null;
  lastError: string | null;
  nextTryAt: string | null;
  createdAt: string;
  deliveredAt: string | null;
}

/** A message to an app, as the app's developer sees it. */
export const webhookDeliveryView: View<DeliveryRow> = {
  name: "WebhookDelivery",
  from: "webhook_deliveries",
  key: "id",
  columns: {
    id: "@.id",
    endpointId: "@.endpoint_id",
    eventType: "@.event_type",
    body: "@.body",
    state: "@.state",
    attempts: "@.attempts",
    lastStatus: "@.last_status",
    lastError: "@.last_error",
    nextTryAt: "@.next_try_at",
    createdAt: "@.created_at",
    deliveredAt: "@.delivered_at",
  },
  fields: {
    id: { needs: ["id"], present: ({ id }) => toGlobalId("WebhookDelivery", id) },
    webhookId: { needs: ["id"], present: ({ id }) => id },
  },
  visible: ({ personId }, bind, alias) =>
    personId
      ? `exists (select from webhook_endpoints oe join apps oa on oa.id = oe.app_id
           where oe.id = ${alias}.endpoint_id and oa.owner_id = ${bind(personId)})`
      : "false",
};

interface EndpointRow {
  id: string;
  appId: string;
  url: string;
  events: string[];
  previousSecretUntil: string | null;
  failingSince: string | null;
  disabledAt: string | null;
  disabledReason: string | null;
  createdAt: string;
}

/** Where an app is told what happens, as the app's developer sees it. */
export const webhookEndpointView: View<EndpointRow> = {
  name: "WebhookEndpoint",
  from: "webhook_endpoints",
  key: "id",
  columns: {
    id: "@.id",
    appId: "@.app_id",
    url: "@.url",
    events: "@.events",
    previousSecretUntil: "case when @.previous_secret_until > now() then @.previous_secret_until end",
    failingSince: "@.failing_since",
    disabledAt: "@.disabled_at",
    disabledReason: "@.disabled_reason",
    createdAt: "@.created_at",
  },
  fields: { id: { needs: ["id"], present: ({ id }) => toGlobalId("WebhookEndpoint", id) } },
  relations: {
    deliveries: {
      kind: "connection",
      view: () => webhookDeliveryView,
      parent: "id",
      child: "endpointId",
      order: { by: ["createdAt", "id"], direction: "desc" },
    },
  },
  visible: ({ personId }, bind, alias) =>
    personId
      ? `exists (select from apps oa where oa.id = ${alias}.app_id and oa.owner_id = ${bind(personId)})`
      : "false",
};

import { Args, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { ClosedToApps, Node, Payload } from "../../../platform/graphql/index.ts";
import { readByLookAhead } from "../../../platform/look-ahead/index.ts";
import { type Connection, connectionType, PageArgs } from "../../../platform/pagination/index.ts";
import type { DisabledReason } from "./endpoint.repository.ts";
import type { Settled } from "./delivery.repository.ts";

const WebhookDeliveryState = {
  PENDING: "PENDING",
  DELIVERED: "DELIVERED",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
} as const;
registerEnumType(WebhookDeliveryState, {
  name: "WebhookDeliveryState",
  description: "How far a message has come.",
  valuesConfig: {
    PENDING: { description: "It waits for its first or next try." },
    DELIVERED: { description: "The endpoint answered with a 2xx status." },
    FAILED: { description: "Every try failed, or the endpoint was switched off." },
    CANCELLED: {
      description: "It may not be sent any more: the endpoint, the app or the consent has ended.",
    },
  },
});

const WebhookDisabledReason = { FAILING: "FAILING", GONE: "GONE", DEVELOPER: "DEVELOPER" } as const;
registerEnumType(WebhookDisabledReason, {
  name: "WebhookDisabledReason",
  description: "Why nothing is sent to an endpoint.",
  valuesConfig: {
    FAILING: { description: "It took no message for five days." },
    GONE: { description: "It answered 410 Gone." },
    DEVELOPER: { description: "Its developer switched it off." },
  },
});

@ClosedToApps()
@ObjectType({ implements: Node, description: "One message to one endpoint; kept for 30 days." })
export class WebhookDelivery extends Node {
  @Field(() => String, { description: "The header `webhook-id`, the same in every try." })
  webhookId!: string;

  @Field(() => String, { description: "What it tells, e.g. `case.answered`." })
  eventType!: string;

  @Field(() => String, { description: "The JSON that is sent, byte by byte: ids only, nothing personal." })
  body!: string;

  @Field(() => WebhookDeliveryState, { description: "How far it has come." })
  state!: Settled["state"];

  @Field(() => Int, { description: "How often it was tried, replays included." })
  attempts!: number;

  @Field(() => Int, { nullable: true, description: "HTTP status of the last answer." })
  lastStatus!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What went wrong in the last try: HTTP_STATUS, REDIRECT, TIMEOUT, HOST_UNKNOWN, PRIVATE_ADDRESS, CERTIFICATE, CONNECTION, ENDPOINT_DISABLED, NOT_ALLOWED, SECRET_UNREADABLE.",
  })
  lastError!: string | null;

  @Field(() => Date, { nullable: true, description: "When it is tried again." })
  nextTryAt!: string | null;

  @Field(() => Date, { description: "When it was made." })
  createdAt!: string;

  @Field(() => Date, { nullable: true, description: "When the endpoint took it." })
  deliveredAt!: string | null;
}

const WebhookDeliveryConnection = connectionType("WebhookDelivery", () => WebhookDelivery);

@ClosedToApps()
@ObjectType({
  implements: Node,
  description:
    "An address of an app's developer that is told what happens to the cases of people who let the app read them.",
})
export class WebhookEndpoint extends Node {
  @Field(() => String, { description: "Where messages are posted." })
  url!: string;

  @Field(() => [String], {
    description:
      "What it is told of: `case.opened`, `case.message_posted`, `case.answered`, `case.state_changed`, `case.closed`.",
  })
  events!: string[];

  @Field(() => Date, {
    nullable: true,
    description: "Until when the secret before the present one signs too; null where there is none.",
  })
  previousSecretUntil!: string | null;

  @Field(() => Date, { nullable: true, description: "Since when it has taken no message." })
  failingSince!: string | null;

  @Field(() => Date, { nullable: true, description: "Since when nothing is sent to it." })
  disabledAt!: string | null;

  @Field(() => WebhookDisabledReason, { nullable: true, description: "Why nothing is sent to it." })
  disabledReason!: DisabledReason | null;

  @Field(() => Date, { description: "When it was added." })
  createdAt!: string;

  @Field(() => WebhookDeliveryConnection, { description: "Messages of the last 30 days, newest first." })
  deliveries(@Args(() => PageArgs) _page: PageArgs): Connection<WebhookDelivery> {
    return readByLookAhead();
  }
}

@ObjectType({ simpleResolvers: true, description: "The endpoint as it is now." })
export class WebhookEndpointPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: "Null where errors are not empty." })
  endpoint?: WebhookEndpoint | null;
}

@ObjectType({ simpleResolvers: true, description: "The endpoint, and its secret for the only time." })
export class WebhookSecretPayload extends Payload {
  @Field(() => WebhookEndpoint, { nullable: true, description: "Null where errors are not empty." })
  endpoint?: WebhookEndpoint | null;

  @Field(() => String, {
    nullable: true,
    description: "Checks signatures; said only now. Null where the same `requestId` is sent again.",
  })
  secret?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What was deleted." })
export class DeleteWebhookEndpointPayload extends Payload {
  @Field(() => ID, { nullable: true, description: "The id of the endpoint that is no more." })
  deletedId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The message that is on its way." })
export class WebhookDeliveryPayload extends Payload {
  @Field(() => WebhookDelivery, { nullable: true, description: "Null where errors are not empty." })
  delivery?: WebhookDelivery | null;
}

import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";

const MAX_EVENTS = 20;
const many = { context: { max: MAX_EVENTS } };

@InputType({ description: "Where an app wants to be told, and of what." })
export class CreateWebhookEndpointInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one adds no second endpoint." })
  requestId!: string;

  @Field(() => ID, { description: "The app's id." })
  appId!: string;

  @Field(() => String, { description: "An https address on the open internet." })
  url!: string;

  @Field(() => [String], {
    description:
      "`case.opened`, `case.message_posted`, `case.answered`, `case.state_changed`, `case.closed`; at least one.",
  })
  @ArrayMaxSize(MAX_EVENTS, many)
  events!: string[];
}

@InputType({ description: "What is left out stays as it is." })
export class UpdateWebhookEndpointInput {
  @Field(() => ID, { description: "The endpoint's id." })
  id!: string;

  @Field(() => String, { nullable: true, description: "As in CreateWebhookEndpointInput." })
  url?: string | null;

  @Field(() => [String], { nullable: true, description: "All of them, as in CreateWebhookEndpointInput." })
  events?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "False sends nothing; true lets it begin anew." })
  enabled?: boolean | null;
}

@InputType({ description: "Which endpoint to delete, with its messages." })
export class DeleteWebhookEndpointInput {
  @Field(() => ID, { description: "The endpoint's id." })
  id!: string;
}

@InputType({ description: "Which endpoint gets a new secret; for 24 hours the old one signs too." })
export class RotateWebhookSecretInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one rotates no second time." })
  requestId!: string;

  @Field(() => ID, { description: "The endpoint's id." })
  id!: string;
}

@InputType({ description: "Which endpoint gets a message of the type `webhook.test`." })
export class SendTestEventInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one sends no second message." })
  requestId!: string;

  @Field(() => ID, { description: "The endpoint's id." })
  id!: string;
}

@InputType({ description: "Which message is sent again, under the same `webhook-id`." })
export class ReplayDeliveryInput {
  @Field(() => ID, { description: "A UUID made by the client; the same one sends it no second time." })
  requestId!: string;

  @Field(() => ID, { description: "The delivery's id." })
  id!: string;
}

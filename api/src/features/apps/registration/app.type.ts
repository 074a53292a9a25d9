import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { ClosedToApps, Node, Payload } from "../../../platform/graphql/index.ts";
import { connectionType } from "../../../platform/pagination/index.ts";
import { WebhookEndpoint } from "../webhooks/webhook.type.ts";
import type { AppKindName } from "./app-kind.ts";

export const AppKind = { PUBLIC: "PUBLIC", CONFIDENTIAL: "CONFIDENTIAL" } as const;
registerEnumType(AppKind, {
  name: "AppKind",
  description: "Whether an app can keep a secret, as OAuth 2.1 tells clients apart.",
  valuesConfig: {
    PUBLIC: { description: "Runs on people's devices: a page, a phone or desktop app. It has no secret." },
    CONFIDENTIAL: { description: "Runs on a server of its own, where a secret stays one." },
  },
});

@ClosedToApps()
@ObjectType({
  implements: Node,
  description: "An app that somebody builds on this API. Only its developer and the administrators see it.",
})
export class App extends Node {
  @Field(() => String, { description: "The OAuth client id." })
  clientId!: string;

  @Field(() => String, { description: "What people are shown when the app asks for their consent." })
  name!: string;

  @Field(() => String, { description: "What the app does, shown when it asks for consent." })
  description!: string;

  @Field(() => String, { nullable: true, description: "The app's own site." })
  website!: string | null;

  @Field(() => AppKind, { description: "It cannot be changed." })
  kind!: AppKindName;

  @Field(() => [String], { description: "Where people may be sent back to, compared letter by letter." })
  redirectUris!: string[];

  @Field(() => [String], { description: "The most that the app may ask people for, e.g. `cases:read`." })
  scopes!: string[];

  @Field(() => String, { description: "Where we write when something is wrong with the app." })
  contactEmail!: string;

  @Field(() => Date, { description: "When it was registered." })
  createdAt!: string;

  @Field(() => Date, { description: "When its registration last changed." })
  updatedAt!: string;

  @Field(() => Date, {
    nullable: true,
    description: "Until when the secret before the present one still works; null where there is none.",
  })
  previousSecretUntil!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "Since when an administrator has stopped the app: nothing it holds works.",
  })
  suspendedAt!: string | null;

  @Field(() => [WebhookEndpoint], { description: "Where the app is told what happens; at most five." })
  webhookEndpoints!: WebhookEndpoint[];
}

export const AppConnection = connectionType("App", () => App);

@ObjectType({ simpleResolvers: true, description: "The app as it is now." })
export class AppPayload extends Payload {
  @Field(() => App, { nullable: true, description: "Null where errors are not empty." })
  app?: App | null;
}

@ObjectType({ simpleResolvers: true, description: "The app, and its secret for the only time." })
export class AppSecretPayload extends Payload {
  @Field(() => App, { nullable: true, description: "Null where errors are not empty." })
  app?: App | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The client secret, said only now: we keep its hash. Null for a PUBLIC app, and where the same `requestId` is sent again.",
  })
  clientSecret?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What was deleted." })
export class DeleteAppPayload extends Payload {
  @Field(() => ID, { nullable: true, description: "The id of the app that is no more." })
  deletedId?: string | null;
}

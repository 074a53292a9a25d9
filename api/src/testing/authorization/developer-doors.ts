import { randomUUID } from "node:crypto";
import { type Door, operation, type Target } from "./door.ts";
import { globalId } from "./world.ts";

/** What a developer does with what they have registered. */
const register = (name: string, input: (target: Target) => object): Door => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return operation(
    `mutation ($input: ${type}!) { ${name}(input: $input) { errors { code } } }`,
    (target) => ({ input: input(target) }),
    () => true,
    { fresh: "app" },
  );
};

const ofApp = ({ registered }: Target) => ({ id: globalId("App", registered.app) });
const ofEndpoint = ({ registered }: Target) => ({ id: globalId("WebhookEndpoint", registered.endpoint) });
const ofDelivery = ({ registered }: Target) => ({ id: globalId("WebhookDelivery", registered.delivery) });

/** Every way to change an app of the owner's, by the name that the table calls it. */
export const developerDoors: Record<string, Door> = {
  "Mutation.createApp": register("createApp", () => ({
    requestId: randomUUID(),
    name: "Segnalini",
    kind: "CONFIDENTIAL",
    scopes: ["cases:read"],
    contactEmail: "dev@example.org",
  })),
  "Mutation.updateApp": register("updateApp", (target) => ({ ...ofApp(target), name: "Mia" })),
  "Mutation.rotateAppSecret": register("rotateAppSecret", (target) => ({
    ...ofApp(target),
    requestId: randomUUID(),
  })),
  "Mutation.deleteApp": register("deleteApp", ofApp),
  "Mutation.suspendApp": register("suspendApp", ofApp),
  "Mutation.createWebhookEndpoint": register("createWebhookEndpoint", (target) => ({
    requestId: randomUUID(),
    appId: ofApp(target).id,
    url: "https://93.184.216.34/",
    events: ["case.opened"],
  })),
  "Mutation.updateWebhookEndpoint": register("updateWebhookEndpoint", (target) => ({
    ...ofEndpoint(target),
    enabled: false,
  })),
  "Mutation.rotateWebhookSecret": register("rotateWebhookSecret", (target) => ({
    ...ofEndpoint(target),
    requestId: randomUUID(),
  })),
  "Mutation.deleteWebhookEndpoint": register("deleteWebhookEndpoint", ofEndpoint),
  "Mutation.sendTestEvent": register("sendTestEvent", (target) => ({
    ...ofEndpoint(target),
    requestId: randomUUID(),
  })),
  "Mutation.replayDelivery": register("replayDelivery", (target) => ({
    ...ofDelivery(target),
    requestId: randomUUID(),
  })),
};

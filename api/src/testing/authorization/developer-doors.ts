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
};

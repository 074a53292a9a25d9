import type { Platform, Room } from "../../platform/room.ts";
import { Catalogue } from "./request-types/catalogue.ts";
import { RequestTypeResolver } from "./request-types/request-type.resolver.ts";
import { uploads } from "./uploads/index.ts";

export { casesMessages } from "./messages.ts";
export { uploadMessages } from "./uploads/index.ts";
export { importRequestTypes } from "./request-types/import-request-types.ts";

export const casesEntities: readonly (new () => object)[] = [];

/** What people ask for: request types, cases with their timeline, uploads, live updates. */
export function casesRoom(platform: Platform): Room {
  const { database, clock } = platform;
  const catalogue = new Catalogue(database, clock);
  const files = uploads(platform);
  return {
    ...files,
    resolvers: [new RequestTypeResolver(catalogue), ...(files.resolvers ?? [])],
  };
}

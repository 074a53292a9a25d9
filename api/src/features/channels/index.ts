import type { Catalogue, OpenCaseService, PublishedCases } from "../cases/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { open311Routes } from "./open311/routes.ts";

export { open311Messages } from "./open311/messages/index.ts";

/** Other ways in than GraphQL: each files by the same services. */
export function channelsRoom(
  platform: Platform,
  cases: { requestTypes: Catalogue; opening: OpenCaseService; published: PublishedCases },
): Room {
  const { requestTypes: catalogue, opening, published } = cases;
  return {
    routes: (app, contextOf) => open311Routes(app, { platform, catalogue, opening, published }, contextOf),
  };
}

import type { Catalogue } from "../cases/index.ts";
import type { Platform, Room } from "../../platform/room.ts";
import { CitizenHistoryResolver } from "./citizen-history.resolver.ts";
import { DeskResolver } from "./desk.resolver.ts";

export { deskMessages } from "./desk.messages.ts";

/** What operators work with: queues, colleagues, and the history of whoever asks. */
export function deskRoom(platform: Platform, requestTypes: Catalogue): Room {
  return {
    resolvers: [
      new DeskResolver(platform.primaryReader),
      new CitizenHistoryResolver(platform.primaryReader, platform.database, requestTypes),
    ],
  };
}

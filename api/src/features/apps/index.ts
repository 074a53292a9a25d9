import type { Platform, Room } from "../../platform/room.ts";

export { appsMessages } from "./apps.messages.ts";

/** Apps of other people: their registration, what they may do for whom, and what they are told. */
export function appsRoom(_platform: Platform): Room {
  return {};
}

import type { Catalogue } from "../../platform/messages/index.ts";
import type { Platform, Room } from "../../platform/room.ts";

export const engagementMessages: Catalogue = { it: {}, en: {} };
export const engagementEntities: readonly (new () => object)[] = [];

export function engagementRoom(_platform: Platform): Room {
  return {};
}

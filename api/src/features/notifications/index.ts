import type { Catalogue } from "../../platform/messages/index.ts";
import type { Platform, Room } from "../../platform/room.ts";

export const notificationsMessages: Catalogue = { it: {}, en: {} };
export const notificationsEntities: readonly (new () => object)[] = [];

export function notificationsRoom(_platform: Platform): Room {
  return {};
}

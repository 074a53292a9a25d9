import type { Catalogue } from "../../platform/messages/index.ts";
import type { Platform, Room } from "../../platform/room.ts";

export const deskMessages: Catalogue = { it: {}, en: {} };
export const deskEntities: readonly (new () => object)[] = [];

export function deskRoom(_platform: Platform): Room {
  return {};
}

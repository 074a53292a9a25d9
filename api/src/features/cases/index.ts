import type { Catalogue } from "../../platform/messages/index.ts";
import type { Platform, Room } from "../../platform/room.ts";

export const casesMessages: Catalogue = { it: {}, en: {} };
export const casesEntities: readonly (new () => object)[] = [];

export function casesRoom(_platform: Platform): Room {
  return {};
}

import type { Catalogue } from "../../platform/messages/index.ts";
import type { Platform, Room } from "../../platform/room.ts";

export const knowledgeMessages: Catalogue = { it: {}, en: {} };
export const knowledgeEntities: readonly (new () => object)[] = [];

export function knowledgeRoom(_platform: Platform): Room {
  return {};
}

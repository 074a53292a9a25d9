import type { Catalogue } from "../../platform/messages/index.ts";
import { anonymous } from "../../platform/context/index.ts";
import type { ContextOf, Platform, Room } from "../../platform/room.ts";

export const identityMessages: Catalogue = { it: {}, en: {} };
export const identityEntities: readonly (new () => object)[] = [];

export function identityRoom({ clock }: Platform): Room & { contextOf: ContextOf } {
  return {
    contextOf: async (request) => ({
      principal: anonymous,
      locale: "it",
      register: "NORMAL",
      clock,
      loopback: true,
      ip: request.ip,
      loaders: new Map(),
      refreshPrincipal: async () => anonymous,
      cookies: { set: () => undefined, clear: () => undefined },
    }),
  };
}

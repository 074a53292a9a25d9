import type { ContextOf, Platform, Room } from "../../platform/room.ts";
import { AgentResolver, TeamResolver } from "./agent.resolver.ts";
import { CitizenResolver } from "./citizen.resolver.ts";
import { OrganizationResolver } from "./organization.resolver.ts";
import { citizenView } from "./person.view.ts";
import { createContextOf } from "./request-context.ts";
import { ViewerResolver } from "./viewer.resolver.ts";

export { identityMessages } from "./identity.messages.ts";
export { Agent, Citizen, Organization, Profile, Register, Role, Team, Viewer } from "./identity.type.ts";
export { agentView, citizenView, teamView } from "./person.view.ts";
export { settingsOf } from "./principal.ts";
export { LOCALES, LOCALE_CODES, localized, type PersonSettings } from "./settings.ts";

export const identityEntities: readonly (new () => object)[] = [];

/** Who people are: sessions, profiles and settings, staff and their teams, the organisation itself. */
export function identityRoom(platform: Platform): Room & { contextOf: ContextOf } {
  const { database, primaryReader, reader, translate } = platform;
  return {
    contextOf: createContextOf(platform),
    resolvers: [
      new ViewerResolver(primaryReader),
      new CitizenResolver(reader),
      new OrganizationResolver(database),
      new AgentResolver(translate),
      new TeamResolver(),
    ],
    views: [citizenView],
  };
}

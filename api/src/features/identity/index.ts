import { selectionOf } from "../../platform/look-ahead/index.ts";
import type { ContextOf, Merging, Platform, Room } from "../../platform/room.ts";
import { AgentResolver, TeamResolver } from "./agent.resolver.ts";
import { CitizenResolver } from "./citizen.resolver.ts";
import { DemoResolver } from "./demo/demo.resolver.ts";
import { expiredJob } from "./expired.job.ts";
import { federationRoutes } from "./federation/federation.routes.ts";
import { FederationService } from "./federation/federation.service.ts";
import { renewKeysJob } from "./fiscal-code/renew-keys.job.ts";
import { VerifiedIdentities } from "./fiscal-code/verified-identities.ts";
import { VerifiedIdentityRow } from "./fiscal-code/verified-identity.entity.ts";
import { VerifiedIdentityResolver } from "./fiscal-code/verified-identity.resolver.ts";
import { SignInLimits } from "./limits.ts";
import { OrganizationResolver } from "./organization.resolver.ts";
import { OrganizationRow, TeamRow } from "./organization.entity.ts";
import { MergeResolver } from "./merging/merge.resolver.ts";
import { MergeService } from "./merging/merge.service.ts";
import { mergingIdentity } from "./merging/merging-identity.repository.ts";
import { personalIdentity } from "./personal-data.repository.ts";
import { PersonRow } from "./person.entity.ts";
import { Challenges } from "./passkeys/challenges.ts";
import { PasskeyRow } from "./passkeys/passkey.entity.ts";
import { PasskeyResolver } from "./passkeys/passkey.resolver.ts";
import { PasskeySignInService } from "./passkeys/passkey-sign-in.service.ts";
import { PasskeysService } from "./passkeys/passkeys.service.ts";
import { citizenView } from "./person.view.ts";
import type { AppTokens } from "./principal.ts";
import { createContextOf } from "./request-context.ts";
import { SessionRow } from "./session.entity.ts";
import { SessionService } from "./session.service.ts";
import { SettingsResolver } from "./settings.resolver.ts";
import { SettingsService } from "./settings.service.ts";
import { SignInCodeRow } from "./sign-in-code.entity.ts";
import { SignInResolver } from "./sign-in.resolver.ts";
import { SignInService } from "./sign-in.service.ts";
import { ViewerResolver } from "./viewer.resolver.ts";

export { calendarShape, WEEKDAYS, type WorkingCalendar } from "./calendar/calendar-shape.ts";
export { type Day, dayAfter, dayOf } from "./calendar/working-calendar.ts";
export { findAgent, findDeskFacts, findOrMakeCitizen, teamExists } from "./directory.repository.ts";
export { Demo } from "./demo/demo.type.ts";
export { foundDemoTown } from "./demo/found-town.ts";
export { personaContext } from "./demo/persona-context.ts";
export { PERSONAS } from "./demo/personas.ts";
export { readDecryptionKey, readSigningKey } from "./federation/keys.ts";
export { VerifiedIdentities } from "./fiscal-code/verified-identities.ts";
export { identityMessages } from "./messages/index.ts";
export { Agent, Citizen, Register, Role, Team, Viewer } from "./identity.type.ts";
export { findOrganization, isDemoTown } from "./organization.repository.ts";
export { agentView, citizenView, teamView } from "./person.view.ts";
export { findContact } from "./person.repository.ts";
export { findMergedInto, findMergedPair } from "./merging/merge.repository.ts";
export { findSettings } from "./settings.repository.ts";
export { type AppTokens, type AppVisitor, settingsOf } from "./principal.ts";
export {
  completeSettings,
  directionOf,
  LOCALE_CODES,
  localized,
  type PersonSettings,
  preferredLocale,
} from "./settings.ts";
export { isToken } from "./token.ts";
export type { OfficeFile } from "./setup/office-shape.ts";
export { readOfficesFile, readOrganizationFile } from "./setup/organization-file.ts";
export { setUpOrganization } from "./setup/set-up.ts";
export { type SignInCodeRequested, signInCodeToSend } from "./sign-in.service.ts";

export const identityEntities: readonly (new () => object)[] = [
  OrganizationRow,
  TeamRow,
  PersonRow,
  SessionRow,
  SignInCodeRow,
  VerifiedIdentityRow,
  PasskeyRow,
];

/**
 * Who people are: sessions, profiles and settings, staff and their teams, the organisation itself.
 * @param mergingRooms what of the other rooms follows a person whose accounts are put together
 */
export function identityRoom(
  platform: Platform,
  appTokens: AppTokens,
  mergingRooms: () => readonly Merging[],
): Room & { contextOf: ContextOf } {
  const { database, primaryReader, reader, translate } = platform;
  const sessions = new SessionService(platform);
  const limits = new SignInLimits(platform);
  const signIns = new SignInService(platform, limits, sessions);
  const challenges = new Challenges(platform);
  const passkeys = new PasskeyResolver(
    new PasskeysService(platform, limits, challenges),
    new PasskeySignInService(platform, limits, sessions, challenges),
  );
  const identities = new VerifiedIdentities(platform);
  const merges = new MergeService(platform, sessions, () => [mergingIdentity, ...mergingRooms()]);
  const federation = new FederationService(platform, limits, sessions, identities, merges);
  return {
    contextOf: createContextOf(platform, appTokens),
    resolvers: [
      new ViewerResolver(primaryReader, platform.settings.secretKeys),
      new CitizenResolver(reader),
      new OrganizationResolver(
        database.primary,
        platform.settings.identityProviders.map(({ source }) => source),
      ),
      new AgentResolver(translate),
      new TeamResolver(),
      new SignInResolver(signIns, sessions),
      passkeys,
      new MergeResolver(merges),
      new SettingsResolver(new SettingsService(platform)),
      new VerifiedIdentityResolver(identities, database.primary),
      new DemoResolver(platform, sessions),
    ],
    personal: personalIdentity(database, platform.clock, identities),
    jobs: [expiredJob(platform.clock), renewKeysJob(identities)],
    views: [citizenView],
    routes: (app, contextOf) => federationRoutes(app, platform, federation, contextOf),
    nodes: {
      Citizen: (id, { principal }, info) =>
        reader.one(
          citizenView,
          selectionOf(info, "Citizen"),
          principal,
          (bind, alias) => `${alias}.id = ${bind(id)}`,
        ),
    },
  };
}

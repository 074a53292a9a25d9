import { anonymous, type Principal } from "../../platform/context/index.ts";
import type { Transport } from "./session.entity.ts";
import type { OpenSession } from "./session.repository.ts";
import { completeSettings, type PersonSettings } from "./settings.ts";

/** A principal as this room makes it: with the settings, which came with the session in one statement. */
export interface Visitor extends Principal {
  settings: PersonSettings;
}

/** Somebody who has not signed in, with what their device prefers. */
export const anonymousVisitor = (device: string | null, settings: PersonSettings): Visitor => ({
  ...anonymous,
  device,
  settings,
});

export const visitorOf = (session: OpenSession, transport: Transport, device: string | null): Visitor => ({
  personId: session.personId,
  roles: session.roles,
  teamId: session.teamId,
  sessionId: session.id,
  transport,
  appId: null,
  scopes: null,
  device,
  settings: completeSettings(session.settings),
});

/** The settings that travel with a principal. */
export const settingsOf = (principal: Principal): PersonSettings =>
  "settings" in principal ? (principal as Visitor).settings : completeSettings({});

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

/** Whom a third-party app's token stands for. */
export interface AppVisitor {
  appId: string;
  /** Null where the app comes in nobody's name. */
  personId: string | null;
  roles: readonly string[];
  teamId: string | null;
  settings: unknown;
  scopes: readonly string[];
}

/** Knows the tokens of third-party apps; the room that gives them is above this one. */
export interface AppTokens {
  /** Whether a bearer token says that it is an app's. */
  isOne(token: string): boolean;
  /** Null where the token is unknown, has expired or was revoked. */
  find(token: string): Promise<AppVisitor | null>;
}

export const visitorOfApp = ({ settings, ...app }: AppVisitor): Visitor => ({
  ...anonymous,
  ...app,
  transport: "TOKEN",
  settings: completeSettings(settings ?? {}),
});

/** The settings that travel with a principal. */
export const settingsOf = (principal: Principal): PersonSettings =>
  "settings" in principal ? (principal as Visitor).settings : completeSettings({});

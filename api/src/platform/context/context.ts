import type { Clock } from "../clock.ts";

/** Who sends a request, as identity found out; nothing about it is taken from the request's own words. */
export interface Principal {
  /** Null for an anonymous reader. */
  personId: string | null;
  roles: readonly string[];
  /** The office of an operator. */
  teamId: string | null;
  sessionId: string | null;
  /** How the session came: a browser's cookie, or a token of an app. */
  transport: "COOKIE" | "TOKEN" | null;
  /** The third-party app that sends, in a person's name or in nobody's; null for our own. */
  appId: string | null;
  /** What that app may do, checked at the admission; null where nothing limits who sends. */
  scopes: readonly string[] | null;
  /** Hash of the device token, which survives sign-in and sign-out; null where the client keeps none. */
  device: string | null;
  /** Told of the people whose data is handed out; absent for those who read only their own. */
  accesses?: Accesses;
}

/** Keeps who was shown whose data. */
export interface Accesses {
  /** A row about this person, and in this case if any, is handed to the viewer; their own are passed over. */
  note(viewer: Principal, noun: string, subjectId: unknown, caseId: unknown): void;
  /** Writes down what was noted so far; what it was noted for is shown only after this. */
  record(operation: string): Promise<void>;
}

/** What every resolver and service of one request may use. */
export interface RequestContext {
  principal: Principal;
  /** The reader's language for messages, a code such as `it`. */
  locale: string;
  /** NORMAL or PLAIN words. */
  register: "NORMAL" | "PLAIN";
  clock: Clock;
  /** Whether the document is one of our own app's; set by the admission. */
  trusted?: boolean;
  /** What the answer says besides data and errors; set by the metering. */
  extensions?: AnswerExtensions;
  /** Whether the client reached us on a loopback address. */
  loopback: boolean;
  /** Address of the client, for limits only; never logged. */
  ip: string;
  /** Per-request batching, one loader a key. */
  loaders: Map<string, unknown>;
  /** Asks again who this is: a long stream outlives a session. */
  refreshPrincipal(): Promise<Principal>;
  /** Sets or clears a cookie on the answer; absent for streams. */
  cookies: CookieJar;
}

/** `extensions` of an answer. */
export type AnswerExtensions = {
  /** Points; `rate` is that of the bucket with the smallest part left, and missing where nothing limits. */
  cost: {
    requested: number;
    limit: number;
    rate?: { limit: number; remaining: number; restoreRate: number };
  };
  deprecations?: readonly { coordinate: string; reason: string }[];
};

export interface CookieJar {
  /** What the browser sent; `authorization` binds it to a request of a third-party app. */
  get(name: "authorization"): string | undefined;
  set(name: "session" | "device", value: string, maxAgeSeconds: number): void;
  clear(name: "session"): void;
}

export const isStaff = (principal: Principal): boolean =>
  principal.roles.some((role) => role === "OPERATOR" || role === "SUPERVISOR" || role === "ADMIN");

/** The same person without what they may do as staff. */
export const asCitizen = <Who extends Principal>(principal: Who): Who => ({
  ...principal,
  roles: principal.roles.filter((role) => role === "CITIZEN"),
  teamId: null,
});

export const anonymous: Principal = {
  personId: null,
  roles: [],
  teamId: null,
  sessionId: null,
  transport: null,
  appId: null,
  scopes: null,
  device: null,
};

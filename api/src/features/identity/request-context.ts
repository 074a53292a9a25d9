import type { FastifyReply, FastifyRequest } from "fastify";
import { isStaff, type CookieJar, type RequestContext } from "../../platform/context/index.ts";
import { codedError, unauthenticated } from "../../platform/errors/index.ts";
import { uuidOf } from "../../platform/ids/index.ts";
import type { ContextOf, Platform } from "../../platform/room.ts";
import { type AppTokens, anonymousVisitor, type Visitor, visitorOf, visitorOfApp } from "./principal.ts";
import type { Transport } from "./session.entity.ts";
import { findSession, type OpenSession, prolongSession } from "./session.repository.ts";
import { lifetimeOf, needsProlonging } from "./session-lifetime.ts";
import { completeSettings, preferredLocale, validSettings } from "./settings.ts";
import { hashOf, isToken, newToken } from "./token.ts";

const YEAR_SECONDS = 31_536_000;
const BEARER = /^Bearer +(\S+)$/i;

/**
 * Who sends a request, found out from its cookie or bearer token in one statement, and in none where it
 * brings neither. A stale cookie is an anonymous reader; a stale token is an error, for an app must know.
 */
export function createContextOf(platform: Platform, appTokens: AppTokens): ContextOf {
  const { database, clock, settings } = platform;

  const sessionBy = (token: string, transport: Transport) =>
    isToken(token)
      ? findSession(database.primary, hashOf(token), transport, clock.now())
      : Promise.resolve(null);

  const prolong = async (session: OpenSession, transport: Transport, token: string, jar: CookieJar) => {
    const now = clock.now();
    if (!needsProlonging(session, now)) return;
    const seconds = lifetimeOf(session.roles);
    await prolongSession(database.primary, session.id, new Date(now.getTime() + seconds * 1_000));
    if (transport === "COOKIE") jar.set("session", token, seconds);
  };

  return async (request, reply): Promise<RequestContext> => {
    const jar = cookieJar(reply, settings.secure);
    const bearer = BEARER.exec(request.headers.authorization ?? "")?.[1];
    const cookie = request.cookies[sessionCookie(settings.secure)];
    const preferences = validSettings(parsed(request.cookies["prefs"]));
    const language = preferences.locale ?? preferredLocale(request.headers["accept-language"]);
    const device = deviceOf(request, jar);
    const nobody = () => anonymousVisitor(device, completeSettings({ ...preferences, locale: language }));

    const wanted = request.headers["x-reader"];
    const identify = async (first: boolean): Promise<Visitor> => {
      if (wanted === "nobody") return nobody();
      const token = bearer ?? cookie;
      if (token === undefined) return nobody();
      if (bearer !== undefined && appTokens.isOne(bearer)) {
        // At a door that minds no scopes an app is nobody.
        if (!isGraphQL(request) && !request.routeOptions.config.mindsScopes) return nobody();
        const app = await appTokens.find(bearer);
        if (app) return { ...visitorOfApp(app), accesses: platform.accessLog.of(request) };
        if (first) throw unknownToken();
        return nobody();
      }
      const transport = bearer === undefined ? "COOKIE" : "TOKEN";
      const session = await sessionBy(token, transport);
      if (session) {
        if (first) await prolong(session, transport, token, jar);
        const visitor = visitorOf(session, transport, device);
        return isStaff(visitor) ? { ...visitor, accesses: platform.accessLog.of(request) } : visitor;
      }
      if (first && bearer !== undefined) {
        throw unknownToken();
      }
      return nobody();
    };

    const principal = await identify(true);
    if (typeof wanted === "string" && wanted !== "nobody") assertReader(principal, wanted);
    const stored = principal.personId === null ? undefined : principal.settings;
    return {
      principal,
      // A page asks for its answers in the words it is shown in, whatever was chosen on another device.
      locale: preferences.locale ?? stored?.locale ?? language,
      register: preferences.register ?? principal.settings.register,
      clock,
      loopback: isLoopback(request),
      ip: request.ip,
      loaders: new Map(),
      refreshPrincipal: () => identify(false),
      cookies: jar,
    };
  };
}

/**
 * What a person wrote without a connection is sent later, from a browser in which somebody else may have signed in: the
 * header `x-reader` says whose it is, by the id of the citizen or as "nobody".
 * @throws GraphQLError UNAUTHENTICATED where the session is somebody else's, or over
 */
function assertReader({ personId }: Visitor, wanted: string): void {
  if (personId === null || uuidOf("Citizen", wanted) !== personId) throw unauthenticated();
}

/** RFC 6750, section 3.1. */
const unknownToken = () =>
  codedError("UNAUTHENTICATED", "This token is unknown, has expired or was revoked.", {
    http: { status: 401, headers: new Map([["www-authenticate", 'Bearer error="invalid_token"']]) },
  });

const isGraphQL = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url === "/graphql" || routeOptions.url === "/graphql/stream";

/** A browser refuses a `__Host-` cookie that another host or an insecure page has set. */
const sessionCookie = (secure: boolean): string => (secure ? "__Host-session" : "session");

function cookieJar(reply: FastifyReply, secure: boolean): CookieJar {
  const nameOf = (name: "session" | "device") => (name === "session" ? sessionCookie(secure) : name);
  const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  return {
    get: (name) => reply.request.cookies[secure ? `__Host-${name}` : name],
    set: (name, value, maxAge) => void reply.setCookie(nameOf(name), value, { ...attributes, maxAge }),
    clear: (name) => void reply.clearCookie(nameOf(name), attributes),
  };
}

/** The hash of the device's token. A page load gives a browser its token; an answer of the API never does. */
function deviceOf(request: FastifyRequest, jar: CookieJar): string | null {
  const header = request.headers["x-device-token"];
  let token = request.cookies["device"] ?? (typeof header === "string" ? header : undefined);
  if (!isToken(token)) {
    const loadsPage = request.method === "GET" && request.headers.accept?.includes("text/html");
    if (!loadsPage) return null;
    token = newToken();
    jar.set("device", token, YEAR_SECONDS);
  }
  return hashOf(token).toString("base64url");
}

function parsed(cookie: string | undefined): unknown {
  try {
    return cookie === undefined ? null : JSON.parse(cookie);
  } catch {
    return null;
  }
}

/** On this machine, and not through a proxy that nobody told us to trust. */
function isLoopback(request: FastifyRequest): boolean {
  const forwarded = request.headers["x-forwarded-for"] ?? request.headers["forwarded"];
  if (forwarded !== undefined && request.ips === undefined) return false;
  // By a name of this machine: another one may have been pointed here by a foreign page, or by a silent proxy.
  if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i.test(request.hostname)) return false;
  return /^(::ffff:)?127\.|^::1$/.test(request.ip);
}

import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Provider } from "oidc-provider";
import { isStaff } from "../../../platform/context/index.ts";
import type { ContextOf, PlatformSettings } from "../../../platform/room.ts";
import type { OAuthLimits } from "./limits.ts";
import type { Who, WhoOf } from "./session.ts";

const DOORS = ["/oauth/*", "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"];

/** Who sends the requests that are on their way through the library. */
export function whoIsThere(): { whoOf: WhoOf; remember(request: IncomingMessage, who: Who): void } {
  const known = new WeakMap<IncomingMessage, Who>();
  return {
    whoOf: (request) => known.get(request) ?? null,
    remember: (request, who) => void known.set(request, who),
  };
}

interface OAuthRoutes {
  provider: Provider;
  settings: PlatformSettings;
  contextOf: ContextOf;
  limits: OAuthLimits;
  remember(request: IncomingMessage, who: Who): void;
}

/** Hands the doors of OAuth to the library, which reads the body and writes the answer itself. */
export async function oauthRoutes(app: FastifyInstance, parts: OAuthRoutes): Promise<void> {
  const { provider, settings, contextOf, limits, remember } = parts;
  const { protocol, host } = new URL(settings.publicUrl);
  const handle = provider.callback();

  const door = async (request: FastifyRequest, reply: FastifyReply) => {
    if (await limits.refuses(request, reply)) return reply;
    if (request.method === "GET" && request.url.startsWith("/oauth/authorize")) {
      const { principal } = await contextOf(request, reply);
      const { personId, sessionId, transport } = principal;
      if (personId && sessionId && transport === "COOKIE")
        remember(request.raw, { personId, sessionId, staff: isStaff(principal) });
    }
    // Addresses that it says are those that people reach us by, whatever a proxy calls us.
    request.raw.headers["x-forwarded-host"] = host;
    request.raw.headers["x-forwarded-proto"] = protocol.replace(":", "");
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    reply.hijack();
    await handle(request.raw, reply.raw);
    return reply;
  };

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    for (const url of DOORS) scope.route({ method: ["GET", "POST", "OPTIONS"], url, handler: door });
  });
}

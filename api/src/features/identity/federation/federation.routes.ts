import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { ContextOf, Platform } from "../../../platform/room.ts";
import type { IdentitySource } from "../fiscal-code/verified-identity.entity.ts";
import { isToken, newToken } from "../token.ts";
import { ATTEMPT_SECONDS, type FederationService } from "./federation.service.ts";
import { type OwnKey, readDecryptionKey, readSigningKey } from "./keys.ts";
import { Provider } from "./provider.ts";
import { type Problem, SignInProblem } from "./sign-in-problem.ts";

/** A path of this site: not another host's, whatever a browser makes of slashes, backslashes and control signs. */
const OWN_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;
const MAX_PATH = 500;

/** Where to go after signing in; the account where it is no path of ours. */
export const safePath = (next: unknown): string =>
  typeof next === "string" && next.length <= MAX_PATH && OWN_PATH.test(next) ? next : "/settings";

/** GET /sign-in/spid, /sign-in/cie and their callbacks, where they are configured; and our public keys. */
export async function federationRoutes(
  app: FastifyInstance,
  platform: Platform,
  service: FederationService,
  contextOf: ContextOf,
): Promise<void> {
  const { publicUrl, secure, identityProviders } = platform.settings;
  if (identityProviders.length === 0) return;
  const cookie = secure ? "__Host-sign-in" : "sign-in";
  const keys: OwnKey[] = [];

  for (const settings of identityProviders) {
    const source: IdentitySource = settings.source;
    const path = `/sign-in/${source.toLowerCase()}`;
    const signing = await readSigningKey(settings.keyFile);
    const decryption = settings.decryptionKeyFile
      ? await readDecryptionKey(settings.decryptionKeyFile)
      : null;
    keys.push(signing, ...(decryption ? [decryption] : []));
    const provider = new Provider(settings, { signing, decryption }, `${publicUrl}${path}/callback`);
    const problem = problemPages(platform, source);

    app.get(path, async (request: FastifyRequest<{ Querystring: { next?: unknown } }>, reply) => {
      const known = request.cookies[cookie];
      const browser = isToken(known) ? known : newToken();
      const attributes = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
      reply.setCookie(cookie, browser, { ...attributes, maxAge: ATTEMPT_SECONDS });
      return problem(reply, async () => {
        const context = await contextOf(request, reply);
        const next = safePath(request.query.next);
        return (await service.begin(context, provider, { source, browser, next })).href;
      });
    });

    app.get(`${path}/callback`, async (request, reply) =>
      problem(reply, async () => {
        const query = request.raw.url?.split("?")[1] ?? "";
        const context = await contextOf(request, reply);
        return service.finish(context, provider, { source, browser: request.cookies[cookie], query });
      }),
    );
  }

  const jwks = { keys: [...new Map(keys.map(({ kid, publicJwk }) => [kid, publicJwk])).values()] };
  app.get("/sign-in/jwks.json", async (_request, reply) =>
    reply.header("cache-control", "public, max-age=3600").send(jwks),
  );
}

/** Goes where it leads; where it leads nowhere, to the page that says why in plain words. */
const problemPages =
  ({ logger }: Pick<Platform, "logger">, source: IdentitySource) =>
  async (reply: FastifyReply, lead: () => Promise<string>): Promise<FastifyReply> => {
    // The address holds the code and the state: neither it nor what follows is kept or told on.
    reply.headers({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    try {
      return reply.redirect(await lead(), 303);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === "failed") logger.warn({ source, reason: reasonOf(error) }, "a sign-in failed");
      return reply.redirect(`/sign-in?problem=${problem}`, 303);
    }
  };

function problemOf(error: unknown): Problem {
  if (error instanceof SignInProblem) return error.problem;
  return error instanceof ExpectedFailure ? "too-many" : "failed";
}

/** Its name and code: a message or cause might hold what the provider said of a person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? `${error.name} ${String(error.code)}` : error.name;
}

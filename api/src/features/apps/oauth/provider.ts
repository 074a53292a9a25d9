import { createHmac, generateKeyPairSync } from "node:crypto";
import type { Configuration, Provider as AuthorizationServer } from "oidc-provider";
import type { Platform } from "../../../platform/room.ts";
import { errors, interactionPolicy, Provider } from "./library.ts";
import { ClientsAdapter, matchesSecret } from "./clients.adapter.ts";
import type { ShowError } from "./error-page.ts";
import { GrantsAdapter } from "./grants.adapter.ts";
import { findGrantOf } from "./grants.repository.ts";
import { RecordsAdapter } from "./records.adapter.ts";
import { APP_SCOPES, LASTING, offered, PUBLIC_SCOPES } from "./scopes.ts";
import { sessionsOfOurs, type WhoOf } from "./session.ts";

const MINUTE = 60;
const DAY = 86_400;

/** Seconds that things live. */
const TTL = {
  AccessToken: 10 * MINUTE,
  ClientCredentials: 10 * MINUTE,
  AuthorizationCode: MINUTE,
  RefreshToken: 60 * DAY,
  // Long enough to sign in with a code that comes by mail.
  Interaction: 30 * MINUTE,
};

/** The beginning of a token says what it is, to people and to programs that look for secrets in public code. */
export const ACCESS_TOKEN_PREFIX = "sportello_app_";
const REFRESH_TOKEN_PREFIX = "sportello_refresh_";

/** The page on which a person decides. */
export const consentPath = (uid: string): string => `/connect/${uid}`;

interface ProviderParts {
  platform: Pick<Platform, "database" | "clock" | "settings">;
  /** Who is signed in with us in the browser that sends a request. */
  whoOf: WhoOf;
  showError: ShowError;
}

/**
 * The OAuth 2.1 authorization server: code with PKCE (S256), refresh tokens rotated with reuse detection, client
 * credentials, revocation (RFC 7009), metadata (RFC 8414), `iss` (RFC 9207). No OpenID Connect: who needs to know
 * the person asks for `profile:read`, so there is no signature and no key to keep.
 */
export function createProvider({ platform, whoOf, showError }: ProviderParts): AuthorizationServer {
  const { database, clock, settings } = platform;
  const store = database.primary;
  const provider = new Provider(settings.publicUrl, {
    ...LIMITS,
    adapter: (model) => {
      if (model === "Client") return new ClientsAdapter(store, clock) as never;
      return model === "Grant" ? new GrantsAdapter(store) : new RecordsAdapter(model, store, clock);
    },
    cookies: {
      keys: settings.secretKeys.map((key) =>
        createHmac("sha256", key).update("oauth cookies").digest("base64url"),
      ),
      names: { interaction: INTERACTION_COOKIE(settings.secure) },
      // Of the whole site: the decision comes to /graphql.
      short: {
        path: "/",
        httpOnly: true,
        sameSite: "lax",
        secure: settings.secure,
        signed: false,
        overwrite: true,
      },
    },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
    interactions: { policy: policy(whoOf), url: (_ctx, { uid }) => consentPath(uid) },
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      const grant =
        client && session?.accountId && (await findGrantOf(store, client.clientId, session.accountId));
      return grant ? ctx.oidc.provider.Grant.find(grant.id) : undefined;
    },
    renderError: (ctx, out, error) => showError(ctx, out.error, error),
  } as Configuration);
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = function (this: { clientSecret?: string }, secret: string) {
    return matchesSecret(this.clientSecret, secret);
  };
  prefixed(provider.AccessToken, ACCESS_TOKEN_PREFIX);
  prefixed(provider.ClientCredentials, ACCESS_TOKEN_PREFIX);
  prefixed(provider.RefreshToken, REFRESH_TOKEN_PREFIX);
  sessionsOfOurs(provider, whoOf);
  return provider;
}

/** Lets the tokens that the library makes begin with these words. */
function prefixed(model: { prototype: object }, prefix: string): void {
  const prototype = model.prototype as { generateTokenId(): string };
  const { generateTokenId } = prototype;
  prototype.generateTokenId = function () {
    return prefix + generateTokenId.call(this);
  };
}

/** The cookie that binds a request to the browser in which it began. */
export const INTERACTION_COOKIE = (secure: boolean): string =>
  secure ? "__Host-authorization" : "authorization";

/**
 * When a person is asked: where nobody is signed in (they sign in with us, on the way to the same page), where the app
 * wants more than it was allowed before, and each time for an app on a device, which anybody may pass for.
 */
function policy(whoOf: WhoOf) {
  const { base, Check } = interactionPolicy;
  const prompts = base();
  const keep = ["no_session", "consent_prompt", "native_client_prompt"];
  for (const { checks } of prompts) {
    const reasons = checks.map(({ reason }) => reason);
    for (const reason of reasons) if (!keep.includes(reason)) checks.remove(reason);
  }
  const missing = new Check(
    "scopes_missing",
    "the person has not allowed this yet",
    "consent_required",
    (ctx) => {
      const { params, grant, result } = ctx.oidc as typeof ctx.oidc & { grant?: { getOIDCScope(): string } };
      if (result?.consent) return Check.NO_NEED_TO_PROMPT;
      const allowed = grant?.getOIDCScope().split(" ") ?? [];
      const wanted = offered(params?.["scope"] as string | undefined, whoOf(ctx.req)?.staff ?? false);
      return wanted.length === 0 || wanted.some((scope) => !allowed.includes(scope));
    },
  );
  prompts.get("consent")?.checks.add(missing);
  return prompts;
}

const mayRefresh = (scope: string | undefined): boolean => (scope ?? "").split(" ").includes(LASTING);

/** What does not depend on the installation. */
const LIMITS: Configuration = {
  scopes: [...APP_SCOPES],
  claims: {},
  responseTypes: ["code"],
  pkce: { required: () => true },
  clientAuthMethods: ["none", "client_secret_basic", "client_secret_post"],
  clientBasedCORS: () => true,
  ttl: TTL,
  // The library wants a key; without OpenID Connect it signs nothing, so any will do and none is kept.
  jwks: { keys: [generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" })] },
  clientDefaults: { id_token_signed_response_alg: "ES256" },
  rotateRefreshToken: true,
  expiresWithSession: async () => false,
  issueRefreshToken: async (_ctx, client) =>
    client.grantTypeAllowed("refresh_token") && mayRefresh(client.scope),
  // What the person allowed stays until they end it; the tokens go.
  revokeGrantPolicy: () => false,
  extraTokenClaims: async (_ctx, token) => {
    if (token.kind !== "ClientCredentials") return undefined;
    const refused = [...token.scopes].filter((scope) => !PUBLIC_SCOPES.includes(scope));
    if (refused.length > 0) throw new errors.InvalidScope("needs a person who allows it", refused.join(" "));
    return undefined;
  },
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: { enabled: false },
    revocation: {
      enabled: true,
      allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
    },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  },
  routes: {
    authorization: "/oauth/authorize",
    token: "/oauth/token",
    revocation: "/oauth/revoke",
    jwks: "/oauth/jwks",
    end_session: "/oauth/end",
  },
};

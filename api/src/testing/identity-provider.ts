import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import OpenIdProvider, { type Configuration, type InteractionResults } from "oidc-provider";

const FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";

/** Who uses the provider, and what they do there. */
export interface Visitor {
  fiscalNumber?: string;
  givenName?: string;
  familyName?: string;
  email?: string;
  /** 1 to 3: how they show who they are. */
  level?: number;
  /** They turn back. */
  cancels?: boolean;
}

/** What our side has registered there. */
export interface RegisteredClient {
  id: string;
  redirectUris: string[];
  jwks: { keys: JsonWebKey[] };
  encrypted?: boolean;
}

/** A real OpenID provider that speaks as SPID's do: signed requests only, private_key_jwt, signed userinfo. */
export class IdentityProvider {
  /** Whoever comes next. */
  visitor: Visitor = {};
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(clients: readonly RegisteredClient[]): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const here = new IdentityProvider(issuer, server);
    const provider = new OpenIdProvider(issuer, configuration(here, clients));
    const answer = provider.callback();
    server.on("request", (request, response) => {
      const isInteraction = request.url?.startsWith("/interaction/");
      void (isInteraction ? here.interact(provider, request, response) : answer(request, response));
    });
    return here;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async interact(
    provider: OpenIdProvider,
    ...[request, response]: Parameters<OpenIdProvider["interactionDetails"]>
  ): Promise<void> {
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    const { level = 2, cancels } = this.visitor;
    let result: InteractionResults;
    if (cancels) result = { error: "access_denied", error_description: "ErrorCode nr25" };
    else if (prompt.name === "login") {
      result = { login: { accountId: "anybody", acr: `https://www.spid.gov.it/SpidL${level}` } };
    } else {
      const grant = new provider.Grant({
        accountId: session?.accountId,
        clientId: String(params["client_id"]),
      });
      grant.addOIDCScope("openid");
      grant.addOIDCClaims([FISCAL_NUMBER, "given_name", "family_name", "acr"]);
      result = { consent: { grantId: await grant.save() } };
    }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  }
}

function configuration(here: IdentityProvider, clients: readonly RegisteredClient[]): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const own = { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "own" };
  return {
    jwks: { keys: [own] },
    cookies: { keys: ["only for tests"] },
    acrValues: [1, 2, 3].map((level) => `https://www.spid.gov.it/SpidL${level}`),
    claims: { openid: ["sub"], identity: [FISCAL_NUMBER, "given_name", "family_name", "email"], acr: null },
    clientAuthMethods: ["private_key_jwt"],
    features: {
      devInteractions: { enabled: false },
      requestObjects: { enabled: true },
      claimsParameter: { enabled: true },
      jwtUserinfo: { enabled: true },
      encryption: { enabled: true },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({
      accountId,
      claims: () => {
        const { fiscalNumber, givenName, familyName, email } = here.visitor;
        return {
          sub: accountId,
          [FISCAL_NUMBER]: fiscalNumber,
          given_name: givenName,
          family_name: familyName,
          email,
        };
      },
    }),
    clients: clients.map(({ id, redirectUris, jwks, encrypted }) => ({
      client_id: id,
      redirect_uris: redirectUris,
      jwks: jwks as { keys: never[] },
      token_endpoint_auth_method: "private_key_jwt",
      grant_types: ["authorization_code"],
      response_types: ["code"],
      request_object_signing_alg: "RS256",
      require_signed_request_object: true,
      userinfo_signed_response_alg: "RS256",
      ...(encrypted
        ? {
            userinfo_encrypted_response_alg: "RSA-OAEP-256",
            userinfo_encrypted_response_enc: "A128CBC-HS256",
          }
        : {}),
    })),
  };
}

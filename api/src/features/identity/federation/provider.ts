import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrlWithJAR,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  enableDecryptingResponses,
  enableNonRepudiationChecks,
  fetchUserInfo,
  PrivateKeyJwt,
} from "openid-client";
import type { IdentityProviderSettings } from "../../../platform/room.ts";
import { fiscalCodeOf } from "../fiscal-code/fiscal-code.ts";
import type { OwnKey } from "./keys.ts";
import { acrOf, type Level, levelOf } from "./level.ts";
import { SignInProblem } from "./sign-in-problem.ts";

/** Names of claims (AgID, OpenID Connect in SPID, attributes). */
const FISCAL_NUMBER = "https://attributes.eid.gov.it/fiscal_number";
const CLAIMS = { userinfo: { [FISCAL_NUMBER]: { essential: true }, given_name: null, family_name: null } };
const ENCRYPTIONS = ["A128CBC-HS256", "A256CBC-HS512", "A128GCM", "A256GCM"];
/** Seconds that a provider may take for an answer. */
const TIMEOUT = 10;
/** An Italian fiscal code, as eIDAS writes it. */
const ITALIAN = "TINIT-";

/** What only we and the browser that began know of one sign-in; each at least 32 signs long. */
export interface Secrets {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who somebody is, as the provider vouches for it. */
export interface ProvedPerson {
  fiscalCode: string;
  level: Level;
  givenName: string | null;
  familyName: string | null;
}

/** SPID or CIE, through whoever speaks OpenID Connect for us: an aggregator, a regional provider, the node itself. */
export class Provider {
  private configuration: Promise<Configuration> | null = null;

  constructor(
    private readonly settings: IdentityProviderSettings,
    private readonly keys: { signing: OwnKey; decryption: OwnKey | null },
    private readonly redirectUri: string,
  ) {}

  /** Where to send the browser: everything asked is signed by us (RFC 9101). */
  async authorizationUrl({ state, nonce, codeVerifier }: Secrets): Promise<URL> {
    const configuration = await this.discovered();
    const { key, kid } = this.keys.signing;
    const challenge = {
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: "S256",
    };
    const asked = { response_type: "code", scope: "openid", redirect_uri: this.redirectUri };
    const parameters = {
      ...asked,
      ...challenge,
      state,
      nonce,
      acr_values: acrOf(this.settings.level),
      claims: JSON.stringify(CLAIMS),
      prompt: "consent login",
    };
    const url = await buildAuthorizationUrlWithJAR(configuration, parameters, { key, kid });
    // OpenID Connect Core 6.1 wants these beside the signed request too, and SPID's providers look for them.
    for (const [name, value] of Object.entries({ ...asked, ...challenge })) url.searchParams.set(name, value);
    return url;
  }

  /**
   * What came back, checked: issuer, state, nonce, signatures, level, fiscal code.
   * @param query of the address that the browser came back to
   * @throws SignInProblem
   */
  async redeem(query: string, { state, nonce, codeVerifier }: Secrets): Promise<ProvedPerson> {
    const configuration = await this.discovered();
    const tokens = await authorizationCodeGrant(configuration, new URL(`${this.redirectUri}?${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    }).catch(refusal);
    const idToken = tokens.claims();
    const level = levelOf(idToken?.acr);
    if (!idToken || level < this.settings.level || level === 0) throw new SignInProblem("level");
    const claims = await fetchUserInfo(configuration, tokens.access_token, idToken.sub);
    const fiscalCode = italianCode(claims[FISCAL_NUMBER] ?? claims["fiscal_number"]);
    if (fiscalCode === null) throw new SignInProblem("no-code");
    return {
      fiscalCode,
      level,
      givenName: nameIn(claims.given_name),
      familyName: nameIn(claims.family_name),
    };
  }

  /** Asked once; again after a failure. */
  private discovered(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = null;
      throw error;
    });
    return this.configuration;
  }

  private async discover(): Promise<Configuration> {
    const { issuer, clientId } = this.settings;
    const { signing, decryption } = this.keys;
    const insecure = new URL(issuer).protocol === "http:";
    const authentication = PrivateKeyJwt({ key: signing.key, kid: signing.kid });
    const configuration = await discovery(new URL(issuer), clientId, undefined, authentication, {
      execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
      timeout: TIMEOUT,
    });
    if (decryption) {
      const { key, kid, publicJwk } = decryption;
      enableDecryptingResponses(configuration, ENCRYPTIONS, { key, kid, alg: publicJwk.alg });
    }
    return configuration;
  }
}

/** A person who turned back is told so; everything else is a failure to us. */
function refusal(error: unknown): never {
  if (error instanceof AuthorizationResponseError && error.error === "access_denied") {
    throw new SignInProblem("cancelled");
  }
  throw error;
}

function italianCode(claim: unknown): string | null {
  if (typeof claim !== "string" || !claim.startsWith(ITALIAN)) return null;
  return fiscalCodeOf(claim.slice(ITALIAN.length));
}

const MAX_NAME = 100;
const nameIn = (claim: unknown): string | null =>
  typeof claim === "string" ? claim.trim().slice(0, MAX_NAME) || null : null;

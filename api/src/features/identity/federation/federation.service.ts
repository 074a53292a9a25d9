import type { RequestContext } from "../../../platform/context/index.ts";
import { keyedHash } from "../../../platform/crypto/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { VerifiedIdentities } from "../fiscal-code/verified-identities.ts";
import type { IdentitySource } from "../fiscal-code/verified-identity.entity.ts";
import { MERGE_PATH, type MergeService } from "../merging/merge.service.ts";
import type { SignInLimits } from "../limits.ts";
import { settingsOf } from "../principal.ts";
import type { SessionService } from "../session.service.ts";
import { hashOf, isToken, newToken } from "../token.ts";
import {
  fillNames,
  insertAttempt,
  insertPerson,
  lockIdentity,
  takeAttempt,
} from "./federation.repository.ts";
import type { ProvedPerson, Provider, Secrets } from "./provider.ts";
import { SignInProblem } from "./sign-in-problem.ts";

/** How long a sign-in with SPID or CIE may take, in seconds. */
export const ATTEMPT_SECONDS = 600;

/** Sign-in with SPID or CIE. The fiscal code alone says who somebody is; no address from a provider ever does. */
export class FederationService {
  constructor(
    private readonly platform: Platform,
    private readonly limits: SignInLimits,
    private readonly sessions: SessionService,
    private readonly identities: VerifiedIdentities,
    private readonly merges: MergeService,
  ) {}

  /**
   * @param browser the cookie that binds the attempt to this browser
   * @param next a path of this site
   * @returns the provider's address to go to
   */
  async begin(
    context: RequestContext,
    provider: Provider,
    { source, browser, next }: { source: IdentitySource; browser: string; next: string },
  ): Promise<URL> {
    const { database, clock } = this.platform;
    await this.limits.count("federationByAddress", context.ip);
    const secrets = this.secretsOf(newToken());
    const url = await provider.authorizationUrl(secrets);
    await insertAttempt(database.primary, {
      stateHash: hashOf(secrets.state),
      browserHash: hashOf(browser),
      source,
      personId: context.principal.personId,
      next,
      expiresAt: new Date(clock.now().getTime() + ATTEMPT_SECONDS * 1_000),
    });
    return url;
  }

  /**
   * Opens the session of whoever came back.
   * @returns the path to go on to
   * @throws SignInProblem
   */
  async finish(
    context: RequestContext,
    provider: Provider,
    { source, browser, query }: { source: IdentitySource; browser: string | undefined; query: string },
  ): Promise<string> {
    const { database, clock } = this.platform;
    await this.limits.count("federationByAddress", context.ip);
    const state = new URLSearchParams(query).get("state") ?? "";
    if (!isToken(browser) || !isToken(state)) throw new SignInProblem("expired");
    const known = { stateHash: hashOf(state), browserHash: hashOf(browser), source };
    const attempt = await takeAttempt(database.primary, known, clock.now());
    if (!attempt) throw new SignInProblem("expired");
    const proved = await provider.redeem(query, this.secretsOf(state));
    // Only who was signed in all the while is joined to what is proved.
    const { personId } = context.principal;
    if (attempt.personId !== null && attempt.personId !== personId) throw new SignInProblem("expired");
    const current = attempt.personId;
    return database.transaction((tx) =>
      this.decide(tx, context, { source, proved, current, next: attempt.next }),
    );
  }

  private async decide(
    tx: Transaction,
    context: RequestContext,
    {
      source,
      proved,
      current,
      next,
    }: {
      source: IdentitySource;
      proved: ProvedPerson;
      current: string | null;
      next: string;
    },
  ): Promise<string> {
    const now = this.platform.clock.now();
    const { fiscalCode, level } = proved;
    await lockIdentity(tx, keyedHash(this.platform.settings.secretKeys, "identity.lock", fiscalCode));
    const owner = await this.identities.ownerOf(tx, fiscalCode);
    if (current !== null && owner !== current) {
      // Whoever has proved to be one person cannot become another.
      if ((await this.identities.isOf(tx, current, fiscalCode)) === false)
        throw new SignInProblem("other-person");
      // Two accounts of one person are not joined by themselves: the person is asked.
      if (owner !== null) {
        const offered = await this.merges.offer(tx, context, { intoId: owner, source, level });
        if (!offered) throw new SignInProblem("two-accounts");
        return MERGE_PATH;
      }
    }
    const personId = owner ?? current ?? newId();
    if (owner === null && current === null) {
      await insertPerson(tx, {
        id: personId,
        ...proved,
        settings: settingsOf(context.principal),
        createdAt: now,
      });
    }
    await this.identities.remember(tx, personId, { fiscalCode, source, level }, now);
    const person = await fillNames(tx, personId, proved);
    if (!person) throw new SignInProblem("failed");
    await this.sessions.open(tx, context, person, { method: source, transport: "COOKIE", level });
    return next;
  }

  /** Nonce and verifier follow from the state by our key, so that nothing that is kept gives them away. */
  private secretsOf(state: string): Secrets {
    const { secretKeys } = this.platform.settings;
    const derived = (what: string) =>
      keyedHash(secretKeys, `federation.${what}`, state).toString("base64url");
    return { state, nonce: derived("nonce"), codeVerifier: derived("verifier") };
  }
}

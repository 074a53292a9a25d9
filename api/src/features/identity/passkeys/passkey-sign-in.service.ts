import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { SignInLimits } from "../limits.ts";
import type { SessionService } from "../session.service.ts";
import { CHALLENGE_MS, readAuthentication, relyingParty } from "./ceremony.ts";
import type { Challenges } from "./challenges.ts";
import type { PasskeyRow } from "./passkey.entity.ts";
import { findByCredential, findSignedIn, noteUse } from "./passkey.repository.ts";
import { webAuthn } from "./web-authn.ts";

const refused = () => new ExpectedFailure({ code: "PASSKEY_REFUSED", path: ["input", "response"] });

type Answer = NonNullable<ReturnType<typeof readAuthentication>>;

/** Sign-in with a key that the device finds by itself. Unknown keys and wrong signatures get the same answer. */
export class PasskeySignInService {
  constructor(
    private readonly platform: Platform,
    private readonly limits: SignInLimits,
    private readonly sessions: SessionService,
    private readonly challenges: Challenges,
  ) {}

  /**
   * What a browser needs to have one of its keys sign (PublicKeyCredentialRequestOptionsJSON); names no key.
   * @throws ExpectedFailure TOO_MANY_TRIES
   */
  async prepare(context: RequestContext): Promise<PublicKeyCredentialRequestOptionsJSON> {
    await this.limits.count("challengeByAddress", context.ip);
    const challenge = await this.challenges.make("SIGN_IN", null);
    const { generateAuthenticationOptions } = await webAuthn();
    return generateAuthenticationOptions({
      rpID: relyingParty(this.platform.settings).id,
      challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
      timeout: CHALLENGE_MS,
      userVerification: "required",
    });
  }

  /**
   * Opens a session for whoever's key has signed.
   * @returns the token for an app; null for a browser, which gets it as a cookie
   * @throws ExpectedFailure PASSKEY_REFUSED, TOO_MANY_TRIES
   */
  async signIn(
    context: RequestContext,
    input: { response: unknown; cookie: boolean },
  ): Promise<string | null> {
    const { database, clock } = this.platform;
    await this.limits.count("signInByAddress", context.ip);
    const answer = readAuthentication(input.response);
    if (!answer) throw refused();
    await this.limits.count("signInByPasskey", answer.id);
    const challenge = await this.challenges.take("SIGN_IN", null, answer.response.clientDataJSON);
    if (challenge === null) throw refused();
    return database.transaction(async (tx) => {
      const passkey = await findByCredential(tx, Buffer.from(answer.id, "base64url"));
      const counter = passkey && (await this.verified(answer, challenge, passkey));
      if (!passkey || counter === null) throw refused();
      if (!(await noteUse(tx, passkey, clock.now(), counter))) throw refused();
      const person = await findSignedIn(tx, passkey.personId);
      if (!person) throw refused();
      return this.sessions.open(tx, context, person, {
        method: "PASSKEY",
        transport: input.cookie ? "COOKIE" : "TOKEN",
      });
    });
  }

  /** What the key's own counter says now; null where it has not signed, or counts backwards as a copy would. */
  private async verified(answer: Answer, challenge: string, passkey: PasskeyRow): Promise<number | null> {
    const handle = answer.response.userHandle;
    if (!handle || !Buffer.from(handle, "base64url").equals(passkey.userHandle)) return null;
    const { origin, id } = relyingParty(this.platform.settings);
    const { verifyAuthenticationResponse } = await webAuthn();
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: id,
        credential: {
          id: answer.id,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: Number(passkey.counter),
        },
        requireUserVerification: true,
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }
}

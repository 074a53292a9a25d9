import type { RequestContext } from "../../platform/context/index.ts";
import type { Store } from "../../platform/database/index.ts";
import { ExpectedFailure } from "../../platform/errors/index.ts";
import { emit } from "../../platform/events/index.ts";
import { newId } from "../../platform/ids/index.ts";
import type { Platform } from "../../platform/room.ts";
import type { SignInLimits } from "./limits.ts";
import { settingsOf } from "./principal.ts";
import type { SessionService } from "./session.service.ts";
import { CODE_SECONDS, codeHash, codeOf, digitsOf, isCode } from "./sign-in-code.ts";
import { findOrMakePerson, findWaitingCode, insertCode, takeAttempt, useCode } from "./sign-in.repository.ts";

/** Emitted when somebody asks for a code; the code itself travels in no event. */
export interface SignInCodeRequested {
  locale: string;
  register: "NORMAL" | "PLAIN";
}

/** Sign-in with a one-time code by e-mail. Known and unknown addresses get the same answers. */
export class SignInService {
  constructor(
    private readonly platform: Platform,
    private readonly limits: SignInLimits,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Has a code sent.
   * @returns seconds it is good for
   * @throws ExpectedFailure TOO_MANY_TRIES
   */
  async requestCode(
    context: RequestContext,
    input: { requestId: string; email: string; locale?: string | null },
  ): Promise<number> {
    const email = normal(input.email);
    const locale = input.locale ?? context.locale;
    const { once, clock, settings, poke } = this.platform;
    const expiresIn = await once.run(
      context.principal,
      "requestSignInCode",
      input.requestId,
      { email, locale },
      async (tx) => {
        await this.limits.count("codeByEmail", email);
        await this.limits.count("codeByAddress", context.ip);
        const id = newId();
        const now = clock.now();
        await insertCode(tx, {
          id,
          email,
          codeHash: codeHash(id, codeOf(id, settings.secretKey), settings.secretKey),
          createdAt: now,
          expiresAt: new Date(now.getTime() + CODE_SECONDS * 1_000),
        });
        const payload: SignInCodeRequested = { locale, register: context.register };
        await emit(tx, {
          type: "SignInCodeRequested",
          subjectId: id,
          payload,
          occurredAt: now.toISOString(),
        });
        return CODE_SECONDS;
      },
    );
    poke();
    return expiresIn;
  }

  /**
   * Opens a session for whoever knows the code, and makes the person on their first sign-in.
   * @returns the token for an app; null for a browser, which gets it as a cookie
   * @throws ExpectedFailure SIGN_IN_CODE_WRONG, TOO_MANY_TRIES
   */
  async signIn(
    context: RequestContext,
    input: { email: string; code: string; cookie: boolean },
  ): Promise<string | null> {
    const { database, clock, settings } = this.platform;
    const email = normal(input.email);
    await this.limits.count("signInByEmail", email);
    await this.limits.count("signInByAddress", context.ip);
    const now = clock.now();
    const wrong = new ExpectedFailure({ code: "SIGN_IN_CODE_WRONG", path: ["input", "code"] });
    // Outside the transaction below: a failed try must stay counted.
    const sent = await takeAttempt(database.primary, email, now);
    if (!sent || !isCode(sent, input.code.replace(/\s/g, ""), settings.secretKeys)) throw wrong;
    return database.transaction(async (tx) => {
      if (!(await useCode(tx, sent.id, now))) throw wrong;
      const person = await findOrMakePerson(tx, {
        id: newId(),
        email,
        // What the device prefers becomes what its owner prefers.
        settings: settingsOf(context.principal),
        createdAt: now,
      });
      return this.sessions.open(tx, context, person, {
        method: "CODE",
        transport: input.cookie ? "COOKIE" : "TOKEN",
      });
    });
  }
}

/** The address and the six digits of a code that can still be used; for the mail that carries it. */
export async function signInCodeToSend(
  store: Store,
  id: string,
  { clock, settings }: Pick<Platform, "clock" | "settings">,
): Promise<{ email: string; code: string } | null> {
  const waiting = await findWaitingCode(store, id, clock.now());
  const code = waiting && digitsOf(waiting, settings.secretKeys);
  return code ? { email: waiting.email, code } : null;
}

const normal = (email: string): string => email.trim().toLowerCase();

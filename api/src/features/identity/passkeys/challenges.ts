import type { Platform } from "../../../platform/room.ts";
import { hashOf, newToken } from "../token.ts";
import { CHALLENGE_MS, challengeIn } from "./ceremony.ts";
import { type Challenge, insertChallenge, takeChallenge } from "./passkey.repository.ts";

/** Challenges for devices to sign: kept hashed, good once and for a few minutes, for one purpose and person. */
export class Challenges {
  constructor(private readonly platform: Pick<Platform, "database" | "clock">) {}

  /** @returns 32 random bytes, base64url */
  async make(purpose: Challenge["purpose"], personId: string | null): Promise<string> {
    const { database, clock } = this.platform;
    const challenge = newToken();
    const expiresAt = new Date(clock.now().getTime() + CHALLENGE_MS);
    await insertChallenge(database.primary, { hash: hashOf(challenge), purpose, personId, expiresAt });
    return challenge;
  }

  /** The challenge that this answer is to, used up by it; null where we have not made it for this, or not lately. */
  async take(
    purpose: Challenge["purpose"],
    personId: string | null,
    clientDataJSON: string,
  ): Promise<string | null> {
    const { database, clock } = this.platform;
    const challenge = challengeIn(clientDataJSON);
    const asked = { hash: hashOf(challenge), purpose, personId };
    return (await takeChallenge(database.primary, asked, clock.now())) ? challenge : null;
  }
}

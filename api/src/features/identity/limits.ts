import { Limits } from "../../platform/limits/index.ts";
import type { Platform } from "../../platform/room.ts";

/** Tries a quarter of an hour. An address may be that of a library, an office or a whole mobile network. */
const LIMITS = {
  codeByEmail: 5,
  codeByAddress: 200,
  signInByEmail: 20,
  signInByAddress: 400,
  signInByPasskey: 20,
  passkeyByPerson: 40,
  federationByAddress: 400,
  challengeByAddress: 1_000,
} as const;

/** Keeps people from guessing codes, and from flooding somebody's mailbox. */
export class SignInLimits extends Limits<keyof typeof LIMITS> {
  constructor(platform: Pick<Platform, "database" | "settings">) {
    super(platform, LIMITS);
  }
}

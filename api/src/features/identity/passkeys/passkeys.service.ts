import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import type { RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import type { SignInLimits } from "../limits.ts";
import { findOrganization } from "../organization.repository.ts";
import { findContact } from "../person.repository.ts";
import { CHALLENGE_MS, readRegistration, relyingParty } from "./ceremony.ts";
import type { Challenges } from "./challenges.ts";
import type { PasskeyRow } from "./passkey.entity.ts";
import { countLocked, deletePasskey, findPasskeys, insertPasskey } from "./passkey.repository.ts";
import { webAuthn } from "./web-authn.ts";

export const MAX_PASSKEYS = 10;

const refused = () => new ExpectedFailure({ code: "PASSKEY_REFUSED", path: ["input", "response"] });
const tooMany = () =>
  new ExpectedFailure({ code: "TOO_MANY", path: ["input"], values: { max: MAX_PASSKEYS } });

/** A person's own keys: made, listed and removed by whoever is signed in. */
export class PasskeysService {
  constructor(
    private readonly platform: Platform,
    private readonly limits: SignInLimits,
    private readonly challenges: Challenges,
  ) {}

  ofViewer({ principal }: RequestContext): Promise<PasskeyRow[]> {
    if (!principal.personId) return Promise.resolve([]);
    return findPasskeys(this.platform.database.primary, principal.personId);
  }

  /**
   * What a browser needs to have a key made (PublicKeyCredentialCreationOptionsJSON).
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure TOO_MANY, TOO_MANY_TRIES
   */
  async prepare(context: RequestContext): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const personId = signedIn(context);
    await this.limits.count("passkeyByPerson", personId);
    const { primary } = this.platform.database;
    const known = await findPasskeys(primary, personId);
    if (known.length >= MAX_PASSKEYS) throw tooMany();
    const contact = await findContact(primary, personId);
    const userName = contact?.email ?? contact?.givenName ?? "Sportello";
    const { generateRegistrationOptions } = await webAuthn();
    return generateRegistrationOptions({
      rpName: (await findOrganization(primary))?.name ?? "Sportello",
      rpID: relyingParty(this.platform.settings).id,
      userName,
      userDisplayName: contact?.givenName ?? userName,
      userID: new Uint8Array(handleOf(personId)),
      challenge: new Uint8Array(Buffer.from(await this.challenges.make("ADD", personId), "base64url")),
      timeout: CHALLENGE_MS,
      attestationType: "none",
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString("base64url"),
        transports,
      })),
      // It is found without a name being typed, and opens by finger, face or the device's code.
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
  }

  /**
   * Keeps the key that a browser has had made.
   * @returns its id
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure PASSKEY_REFUSED, TOO_MANY, TOO_MANY_TRIES
   */
  async add(
    context: RequestContext,
    input: { requestId: string; name: string; response: unknown },
  ): Promise<string> {
    const personId = signedIn(context);
    await this.limits.count("passkeyByPerson", personId);
    const response = readRegistration(input.response);
    if (!response) throw refused();
    const { clientDataJSON, transports } = response.response;
    const challenge = await this.challenges.take("ADD", personId, clientDataJSON);
    const content = { credential: response.id, name: input.name };
    const { once, settings, clock } = this.platform;
    const { verifyRegistrationResponse } = await webAuthn();
    return once.run(context.principal, "addPasskey", input.requestId, content, async (tx) => {
      if (challenge === null) throw refused();
      const { origin, id } = relyingParty(settings);
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: id,
        requireUserVerification: true,
      }).catch(() => ({ verified: false, registrationInfo: undefined }));
      if (!verified || !registrationInfo) throw refused();
      if ((await countLocked(tx, personId)) >= MAX_PASSKEYS) throw tooMany();
      const { credential } = registrationInfo;
      const passkey: PasskeyRow = {
        id: newId(),
        personId,
        credentialId: Buffer.from(credential.id, "base64url"),
        userHandle: handleOf(personId),
        publicKey: Buffer.from(credential.publicKey),
        counter: String(credential.counter),
        transports,
        name: input.name.trim(),
        createdAt: clock.now(),
        lastUsedAt: null,
      };
      if (!(await insertPasskey(tx, passkey))) throw refused();
      return passkey.id;
    });
  }

  /** @throws GraphQLError UNAUTHENTICATED; ExpectedFailure NOT_FOUND */
  async remove(context: RequestContext, id: string | null): Promise<void> {
    const personId = signedIn(context);
    const removed = id !== null && (await deletePasskey(this.platform.database.primary, personId, id));
    if (!removed) throw new ExpectedFailure({ code: "NOT_FOUND", path: ["input", "id"] });
  }
}

function signedIn({ principal }: RequestContext): string {
  if (!principal.personId) throw unauthenticated();
  return principal.personId;
}

/** What a device calls a person: the bytes of their id, which say nothing of them. */
const handleOf = (personId: string): Buffer => Buffer.from(personId.replaceAll("-", ""), "hex");

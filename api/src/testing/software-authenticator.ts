import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

/** What may be wrong with an authenticator, its browser, or whoever holds it. */
export interface Faults {
  origin?: string;
  rpId?: string;
  /** The finger was not asked for. */
  userVerified?: boolean;
  /** What the key says of how often it has signed. */
  counter?: number;
  signedBy?: KeyObject;
  userHandle?: string;
}

const sha256 = (data: string | Buffer): Buffer => createHash("sha256").update(data).digest();
const USER_PRESENT = 1;
const USER_VERIFIED = 4;
const HAS_KEY = 64;

/** A device with one key, in software (Web Authentication level 3, attestation "none", ES256). */
export class SoftwareAuthenticator {
  readonly credentialId = randomBytes(32);
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  private userHandle = "";
  private uses = 0;

  constructor(private readonly origin: string) {}

  get id(): string {
    return this.credentialId.toString("base64url");
  }

  /** Answers PublicKeyCredentialCreationOptionsJSON. */
  create(options: { challenge: string; user: { id: string } }, faults: Faults = {}): object {
    this.userHandle = options.user.id;
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    // COSE: kty EC2, alg ES256, crv P-256, x, y.
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, "base64url"))],
      [-3, new Uint8Array(Buffer.from(y, "base64url"))],
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const authData = Buffer.concat([
      this.head(faults, HAS_KEY),
      Buffer.alloc(16),
      length,
      this.credentialId,
      isoCBOR.encode(key),
    ]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", new Uint8Array(authData)],
    ]);
    return this.answer({
      clientDataJSON: this.clientData("webauthn.create", options.challenge, faults).toString("base64url"),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers PublicKeyCredentialRequestOptionsJSON. */
  get(options: { challenge: string }, faults: Faults = {}): object {
    this.uses += 1;
    const authData = this.head(faults, 0);
    const clientData = this.clientData("webauthn.get", options.challenge, faults);
    const signature = createSign("sha256")
      .update(Buffer.concat([authData, sha256(clientData)]))
      .sign(faults.signedBy ?? this.keys.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: signature.toString("base64url"),
      userHandle: faults.userHandle ?? this.userHandle,
    });
  }

  private head({ rpId, userVerified = true, counter = this.uses }: Faults, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const bits = USER_PRESENT | flags | (userVerified ? USER_VERIFIED : 0);
    return Buffer.concat([sha256(rpId ?? new URL(this.origin).hostname), Buffer.from([bits]), count]);
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Faults): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private answer(response: object): object {
    return { id: this.id, rawId: this.id, type: "public-key", clientExtensionResults: {}, response };
  }
}

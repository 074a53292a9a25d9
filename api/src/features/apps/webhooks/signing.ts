import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";
import { decrypt, encrypt } from "../../../platform/crypto/index.ts";

const PREFIX = "whsec_";
const SECRET_BYTES = 32;
const purpose = "webhook.secret";

/** A new secret, written as the Standard Webhooks specification says. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString("base64");

export const sealSecret = (keys: readonly string[], endpointId: string, secret: string): Buffer =>
  encrypt(keys, { purpose, owner: endpointId }, secret);

/** What signs the messages of an endpoint: sealed secrets, the present one first. */
export interface Signature {
  endpointId: string;
  secrets: readonly Buffer[];
}

/**
 * The headers of a message after Standard Webhooks: while a secret is being replaced, both sign.
 * @throws UnreadableError where no key of the installation opens a secret
 */
export function signedHeaders(
  keys: readonly string[],
  { endpointId, secrets }: Signature,
  message: { id: string; body: string; at: Date },
): Record<string, string> {
  const signatures = secrets.map((sealed) =>
    new Webhook(decrypt(keys, { purpose, owner: endpointId }, sealed)).sign(
      message.id,
      message.at,
      message.body,
    ),
  );
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Sportello-Webhooks/1",
    "webhook-id": message.id,
    "webhook-timestamp": String(Math.floor(message.at.getTime() / 1_000)),
    "webhook-signature": signatures.join(" "),
  };
}

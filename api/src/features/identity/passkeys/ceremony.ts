import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { PlatformSettings } from "../../../platform/room.ts";

/** How long a device may take to answer a challenge, in milliseconds. */
export const CHALLENGE_MS = 300_000;

/** Who we are to devices: they keep a key for this host, and sign only for this origin. */
export function relyingParty({ publicUrl }: Pick<PlatformSettings, "publicUrl">) {
  const { origin, hostname } = new URL(publicUrl);
  return { origin, id: hostname };
}

const bytes = z.base64url().max(8_192);
const id = z.base64url().min(1).max(1_400);
const shared = {
  id,
  rawId: id,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}).default({}),
};

const registration = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(20)).max(8).default([]),
  }),
});

const authentication = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish(),
  }),
});

/** What a browser answers when a key was made; null where it is nothing of the kind. */
export const readRegistration = (value: unknown) =>
  (registration.safeParse(value).data as
    (RegistrationResponseJSON & z.infer<typeof registration>) | undefined) ?? null;

/** What a browser answers when a key has signed; null where it is nothing of the kind. */
export const readAuthentication = (value: unknown) =>
  (authentication.safeParse(value).data as
    (AuthenticationResponseJSON & z.infer<typeof authentication>) | undefined) ?? null;

/** The challenge that an answer says it answers; empty where it says none. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const said = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8")) as {
      challenge?: unknown;
    };
    return typeof said.challenge === "string" ? said.challenge : "";
  } catch {
    return "";
  }
}

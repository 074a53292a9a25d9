import type { RequestContext } from "../../../platform/context/index.ts";
import { newId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { anonymousVisitor, visitorOf } from "../principal.ts";
import { completeSettings } from "../settings.ts";
import { findPersonByEmail } from "../sign-in.repository.ts";
import { PERSONAS } from "./personas.ts";

/**
 * The context of a request that a prepared person made in our app at an instant of the past, for the demo
 * town's history.
 * @param key of a persona; null for a passer-by who signs in as nobody
 */
export async function personaContext(
  platform: Platform,
  key: string | null,
  at: Date,
): Promise<RequestContext> {
  const email = PERSONAS.find((persona) => persona.key === key)?.email;
  const person = email ? await findPersonByEmail(platform.database.primary, email) : null;
  if (key !== null && !person) throw new Error(`The demo town has no ${key}`);
  const principal = person
    ? visitorOf({ ...person, id: newId(), personId: person.id, expiresAt: at.toISOString() }, "COOKIE", null)
    : anonymousVisitor(null, completeSettings({}));
  return {
    principal,
    locale: principal.settings.locale,
    register: principal.settings.register,
    clock: { now: () => at },
    trusted: true,
    loopback: true,
    ip: "127.0.0.1",
    loaders: new Map(),
    refreshPrincipal: async () => principal,
    cookies: { get: () => undefined, set: () => undefined, clear: () => undefined },
  };
}

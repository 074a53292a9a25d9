import type { RequestContext } from "../../platform/context/index.ts";
import type { Store } from "../../platform/database/index.ts";
import { newId } from "../../platform/ids/index.ts";
import type { Platform } from "../../platform/room.ts";
import { visitorOf } from "./principal.ts";
import { lifetimeOf } from "./session-lifetime.ts";
import type { SignInMethod, Transport } from "./session.entity.ts";
import { deleteSession, insertSession } from "./session.repository.ts";
import type { SignedInPerson } from "./sign-in.repository.ts";
import { hashOf, newToken } from "./token.ts";

/** How a session begins. */
export interface Beginning {
  method: SignInMethod;
  transport: Transport;
  /** How sure a SPID or CIE sign-in was, 1 to 3. */
  level?: number;
}

/** Opens and ends sessions; whatever is asked after that in the same operation is asked by the new reader. */
export class SessionService {
  constructor(private readonly platform: Pick<Platform, "database" | "clock">) {}

  /** @returns the token for an app; null for a browser, which gets it as a cookie */
  async open(
    store: Store,
    context: RequestContext,
    person: SignedInPerson,
    { method, transport, level = 0 }: Beginning,
  ): Promise<string | null> {
    const token = newToken();
    const now = this.platform.clock.now();
    const seconds = lifetimeOf(person.roles);
    const expiresAt = new Date(now.getTime() + seconds * 1_000);
    const id = newId();
    // A browser holds one session: the one it had is replaced.
    if (transport === "COOKIE") await this.end(store, context);
    await insertSession(store, {
      id,
      tokenHash: hashOf(token),
      personId: person.id,
      transport,
      method,
      level,
      createdAt: now,
      expiresAt,
    });
    const session = { ...person, id, personId: person.id, expiresAt: expiresAt.toISOString() };
    const visitor = visitorOf(session, transport, context.principal.device);
    context.principal = visitor;
    context.locale = visitor.settings.locale;
    if (transport === "TOKEN") return token;
    context.cookies.set("session", token, seconds);
    return null;
  }

  async close(context: RequestContext): Promise<void> {
    await this.end(this.platform.database.primary, context);
    context.cookies.clear("session");
    context.principal = await context.refreshPrincipal();
  }

  private async end(store: Store, { principal }: RequestContext): Promise<void> {
    if (principal.sessionId) await deleteSession(store, principal.sessionId, this.platform.clock.now());
  }
}

import type { IncomingMessage } from "node:http";
import type { KoaContextWithOIDC, Provider } from "oidc-provider";

/** Who is signed in with us, and by which session. */
export interface Who {
  personId: string;
  sessionId: string;
  /** Whether they answer at the desk. */
  staff: boolean;
}
export type WhoOf = (request: IncomingMessage) => Who | null;

/**
 * Lets the library have no sessions of its own: each request has one made from ours, of the same name each time,
 * never kept and never sent. So signing out or in as somebody else counts there at once.
 */
export function sessionsOfOurs(provider: Provider, whoOf: WhoOf): void {
  const { Session } = provider;
  Session.get = async (context) => {
    const ctx = context as KoaContextWithOIDC;
    const session = new Session();
    const who = whoOf(ctx.req);
    if (who) {
      session.uid = who.sessionId;
      session.loginAccount({ accountId: who.personId });
    }
    // The library saves and sends what was touched; this one cannot be.
    Object.defineProperty(session, "touched", { value: false });
    ctx.oidc?.entity("Session", session);
    return session;
  };
}

import type { FastifyInstance } from "fastify";
import type { Clock } from "../clock.ts";

const DAY = 86_400_000;
/** The file says how long it can be believed; RFC 9116 asks for less than a year. */
const BELIEVED_DAYS = 180;

interface SecurityTxt {
  /** Address to write to, as a URI; null where nobody is named yet. */
  contact(): Promise<string | null>;
  policyUrl?: string;
  /** Without a slash at the end. */
  publicUrl: string;
  clock: Clock;
}

/** Serves /.well-known/security.txt (RFC 9116): whom to tell of a weakness. */
export function serveSecurityTxt(app: FastifyInstance, settings: SecurityTxt): void {
  const { clock, contact, policyUrl, publicUrl } = settings;
  app.get("/.well-known/security.txt", async (_request, reply) => {
    const address = await contact();
    if (address === null)
      return reply.code(404).header("cache-control", "no-store").send({ code: "NOT_FOUND" });
    const today = Math.floor(clock.now().getTime() / DAY) * DAY;
    const lines = [
      `Contact: ${address}`,
      `Expires: ${new Date(today + BELIEVED_DAYS * DAY).toISOString()}`,
      "Preferred-Languages: it, en",
      `Canonical: ${publicUrl}/.well-known/security.txt`,
      ...(policyUrl === undefined ? [] : [`Policy: ${policyUrl}`]),
    ];
    return reply
      .type("text/plain; charset=utf-8")
      .header("cache-control", "public, max-age=3600")
      .send(`${lines.join("\n")}\n`);
  });
}

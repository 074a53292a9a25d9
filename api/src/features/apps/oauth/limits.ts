import type { FastifyReply, FastifyRequest } from "fastify";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import { Limits } from "../../../platform/limits/index.ts";
import { networkOf } from "../../../platform/rates/index.ts";
import { preferredLocale } from "../../identity/index.ts";
import type { Platform } from "../../../platform/room.ts";

/**
 * Requests a quarter of an hour from one network: people ask from that of a library or a mobile operator, an app's
 * server renews the tokens of all its people, each every ten minutes.
 */
const LIMITS = { authorize: 1_000, token: 4_000 } as const;

/** Answers who asks too often, in place of the authorization server. */
export class OAuthLimits {
  private readonly limits: Limits<keyof typeof LIMITS>;

  constructor(private readonly platform: Pick<Platform, "database" | "settings" | "translate">) {
    this.limits = new Limits(platform, LIMITS);
  }

  /** Whether it answered: 429 in words at the people's door, as JSON (RFC 6749, section 5.2) at the apps'. */
  async refuses(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const { pathname } = new URL(request.url, this.platform.settings.publicUrl);
    const limit = pathname.startsWith("/oauth/authorize") ? "authorize" : "token";
    if (request.method === "OPTIONS" || !pathname.startsWith("/oauth/")) return false;
    try {
      await this.limits.count(limit, networkOf(request.ip));
      return false;
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      const values = error.failures[0]?.values;
      reply.code(429).header("retry-after", Number(values?.["minutes"] ?? 1) * 60);
      reply.header("cache-control", "no-store");
      const locale = preferredLocale(request.headers["accept-language"]);
      const message = this.platform.translate(locale, "errors.TOO_MANY_TRIES", values);
      if (limit === "authorize") reply.type("text/plain; charset=utf-8").send(message);
      else reply.send({ error: "temporarily_unavailable", error_description: "Too many requests." });
      return true;
    }
  }
}

import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { ExpectedFailure } from "../errors/index.ts";
import type { Platform } from "../room.ts";

/** Seconds in which tries are counted. */
const WINDOW = 900;

/**
 * Counts tries in PostgreSQL, so that all processes count together. What is counted is kept under a keyed hash.
 *
 * Beside `platform/rates`, because a try at a code or a mailbox is written down before it is let through, and refused where
 * that cannot be: rates let a lease through first, and count by themselves while PostgreSQL is away.
 */
export class Limits<Name extends string> {
  private readonly limiters = new Map<Name, RateLimiterPostgres>();

  /** @param points tries a quarter of an hour, by what is limited */
  constructor(
    private readonly platform: Pick<Platform, "database" | "settings">,
    private readonly points: Readonly<Record<Name, number>>,
  ) {}

  /** @throws ExpectedFailure TOO_MANY_TRIES, with the minutes to wait */
  async count(limit: Name, subject: string): Promise<void> {
    try {
      const key = createHmac("sha256", this.platform.settings.secretKey).update(subject).digest("base64url");
      await this.limiter(limit).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
      throw new ExpectedFailure({ code: "TOO_MANY_TRIES", path: ["input"], values: { minutes } });
    }
  }

  private limiter(limit: Name): RateLimiterPostgres {
    const known = this.limiters.get(limit);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.platform.database.dataSource,
      storeType: "typeorm",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix: limit,
      points: this.points[limit],
      duration: WINDOW,
    });
    this.limiters.set(limit, limiter);
    return limiter;
  }
}

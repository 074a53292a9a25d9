import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { ExpectedFailure } from "../../platform/errors/index.ts";
import type { Platform } from "../../platform/room.ts";

/** Seconds in which tries are counted. */
const WINDOW = 900;
/** Tries a window. An address may be that of a library, an office or a whole mobile network. */
const LIMITS = { codeByEmail: 5, codeByAddress: 200, signInByEmail: 20, signInByAddress: 400 } as const;

export type Limit = keyof typeof LIMITS;

/** Counts tries in PostgreSQL, so that all processes count together. What is counted is kept under a keyed hash. */
export class SignInLimits {
  private readonly limiters = new Map<Limit, RateLimiterPostgres>();

  constructor(private readonly platform: Pick<Platform, "database" | "settings">) {}

  /** @throws ExpectedFailure TOO_MANY_TRIES, with the minutes to wait */
  async count(limit: Limit, subject: string): Promise<void> {
    try {
      const key = createHmac("sha256", this.platform.settings.secretKey).update(subject).digest("base64url");
      await this.limiter(limit).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
      throw new ExpectedFailure({ code: "TOO_MANY_TRIES", path: ["input"], values: { minutes } });
    }
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    const known = this.limiters.get(limit);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: this.platform.database.dataSource,
      storeType: "typeorm",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix: limit,
      points: LIMITS[limit],
      duration: WINDOW,
    });
    this.limiters.set(limit, limiter);
    return limiter;
  }
}

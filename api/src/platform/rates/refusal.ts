import { HeaderMap } from "@apollo/server";
import { codedError } from "../errors/index.ts";
import { RateExceeded, type Standing } from "./rates.ts";

/** The value of `RateLimit`: what is left, and the seconds until all is back (draft-ietf-httpapi-ratelimit-headers). */
export function rateLimitHeader({ bucket, remaining }: Standing): string {
  return `"${bucket.name}";r=${remaining};t=${bucket.secondsUntil(bucket.points, remaining)}`;
}

/** What is told of an expense that does not pass: RATE_LIMITED with `retryAfter`; any other error as it is. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof RateExceeded)) return error;
  const { expense, remaining, retryAfter } = error;
  const { bucket, amount } = expense;
  const unit = bucket.name.endsWith("-mutations") ? "mutations" : "points";
  return codedError(
    "RATE_LIMITED",
    `Too much in a short time: this takes ${amount} ${unit}, and ${remaining} of ${bucket.points} an hour are left. ` +
      `Ask again in ${retryAfter} seconds, or for less: smaller pages, fewer lists, fewer requests.`,
    {
      retryAfter,
      limit: {
        name: bucket.name,
        requested: amount,
        remaining,
        maximum: bucket.points,
        restoreRate: bucket.restoreRate,
      },
      http: {
        status: 429,
        headers: new HeaderMap([
          ["retry-after", String(retryAfter)],
          ["ratelimit", rateLimitHeader({ bucket, remaining })],
          ["ratelimit-policy", bucket.policy],
        ]),
      },
    },
  );
}

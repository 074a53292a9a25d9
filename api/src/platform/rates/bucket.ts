/** An hour, in milliseconds: what a bucket's size is given for. */
const HOUR = 3_600_000;
/** Of a bucket, what one process may let through before it settles with the others. */
const LEASED = 0.05;

/** What one subject has spent, as this process knows it. */
export interface Account {
  bucket: Bucket;
  subject: string;
  /** What was left for everybody at `at`, epoch milliseconds. */
  left: number;
  at: number;
  /** Spent here and not yet written down. */
  unsettled: number;
  /** Where it is being written down. */
  settling: Promise<boolean> | null;
}

/**
 * A token bucket of so many points: all may be spent at once, and they come back evenly over an hour. Each subject
 * (a person, an address, an app) has one of its own.
 */
export class Bucket {
  readonly accounts = new Map<string, Account>();
  readonly perMillisecond: number;
  /** Points a second, to two decimals. */
  readonly restoreRate: number;
  readonly lease: number;
  /** The value of `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
  readonly policy: string;

  /** @param points an hour; 0 is no limit */
  constructor(
    readonly name: string,
    readonly points: number,
  ) {
    this.perMillisecond = points / HOUR;
    this.restoreRate = Math.round((points / 3_600) * 100) / 100;
    this.lease = points * LEASED;
    this.policy = `"${name}";q=${points};w=3600`;
  }

  leftOf(account: Account, now: number): number {
    const restored = account.left + Math.max(0, now - account.at) * this.perMillisecond;
    return Math.min(this.points, restored) - account.unsettled;
  }

  /** Seconds until `amount` more are there. */
  secondsUntil(amount: number, left: number): number {
    return Math.max(1, Math.ceil((amount - left) / this.perMillisecond / 1_000));
  }
}

import { createHmac } from "node:crypto";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/index.ts";
import type { Account, Bucket } from "./bucket.ts";

/** Milliseconds after which what was spent is written down at the latest. */
const SETTLE_EVERY = 1_000;
/** Accounts that a process remembers of one bucket; the oldest is forgotten first. */
const REMEMBERED = 20_000;

/** What somebody is about to spend. */
export interface Expense {
  bucket: Bucket;
  subject: string;
  amount: number;
}

/** What is left in the fullest-used bucket after an expense. */
export interface Standing {
  bucket: Bucket;
  remaining: number;
}

/** There is too little left for an expense. */
export class RateExceeded extends Error {
  constructor(
    readonly expense: Expense,
    readonly remaining: number,
    /** Seconds until it would pass. */
    readonly retryAfter: number,
  ) {
    super(`${expense.bucket.name} is spent`);
  }
}

export interface RatesSettings {
  database: Database;
  clock: Clock;
  secretKey: string;
  logger: Logger;
}

/**
 * Counts what subjects spend, over all processes, without a write for each expense. A process holds a lease of each
 * account: 5 % of the bucket, which it lets through from memory and settles with PostgreSQL in one statement for all
 * accounts, every second, or at once for one whose lease is used up. So a subject can spend at most the bucket, what
 * comes back meanwhile, and one lease (or one expense, where that is more) for each process; whatever it had too
 * much is owed. Where PostgreSQL cannot be reached each process counts by itself.
 */
export class Rates {
  private unsettled = new Set<Account>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly settings: RatesSettings) {}

  /**
   * Spends all of these or none. Answers at once but where a lease is used up.
   * @returns how the tightest of the buckets stands; null where none has a limit
   * @throws RateExceeded, also as a rejection
   */
  spend(expenses: readonly Expense[]): Standing | null | Promise<Standing | null> {
    const now = this.settings.clock.now().getTime();
    let due: Account[] | null = null;
    for (const expense of expenses) {
      if (expense.bucket.points === 0) continue;
      const account = this.accountOf(expense, now);
      this.assertLeft(expense, account, now);
      const { unsettled } = account;
      if (unsettled > 0 && unsettled + expense.amount > expense.bucket.lease) (due ??= []).push(account);
    }
    if (!due) return this.write(expenses, now);
    return this.settle(due).then((settled) =>
      settled ? this.spend(expenses) : this.write(expenses, this.settings.clock.now().getTime()),
    );
  }

  /** @throws RateExceeded where an expense would not pass now, as far as this process knows */
  assertOpen(expenses: readonly Expense[]): void {
    const now = this.settings.clock.now().getTime();
    for (const expense of expenses) {
      const account = expense.bucket.accounts.get(expense.subject);
      if (account && expense.bucket.points > 0) this.assertLeft(expense, account, now);
    }
  }

  /** Writes down what has been spent; call before the database closes. */
  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.unsettled.size > 0) await this.settle([...this.unsettled]);
  }

  private assertLeft(expense: Expense, account: Account, now: number): void {
    const { bucket, amount } = expense;
    const left = bucket.leftOf(account, now);
    if (left >= amount) return;
    throw new RateExceeded(expense, Math.max(0, Math.floor(left)), bucket.secondsUntil(amount, left));
  }

  private write(expenses: readonly Expense[], now: number): Standing | null {
    let tightest: Standing | null = null;
    for (const expense of expenses) {
      const { bucket } = expense;
      if (bucket.points === 0) continue;
      const account = this.accountOf(expense, now);
      account.unsettled += expense.amount;
      this.unsettled.add(account);
      const remaining = Math.max(0, Math.floor(bucket.leftOf(account, now)));
      if (!tightest || remaining / bucket.points < tightest.remaining / tightest.bucket.points)
        tightest = { bucket, remaining };
    }
    if (tightest && !this.timer) {
      this.timer = setTimeout(() => this.settleAll(), SETTLE_EVERY).unref();
    }
    return tightest;
  }

  private accountOf({ bucket, subject }: Expense, now: number): Account {
    const known = bucket.accounts.get(subject);
    if (known) return known;
    const account = { bucket, subject, left: bucket.points, at: now, unsettled: 0, settling: null };
    if (bucket.accounts.size >= REMEMBERED) {
      for (const oldest of bucket.accounts.keys()) {
        bucket.accounts.delete(oldest);
        break;
      }
    }
    bucket.accounts.set(subject, account);
    return account;
  }

  private settleAll(): void {
    this.timer = null;
    const accounts = [...this.unsettled];
    void this.settle(accounts).then((settled) => {
      if (!settled && !this.timer) this.timer = setTimeout(() => this.settleAll(), SETTLE_EVERY).unref();
    });
  }

  /** Whether all of them are written down; those on their way are waited for. */
  private async settle(accounts: readonly Account[]): Promise<boolean> {
    const free = accounts.filter((account) => account.settling === null);
    const done = () => free.forEach((account) => (account.settling = null));
    const work = free.length > 0 ? this.charge(free).finally(done) : null;
    for (const account of free) account.settling = work;
    const others = accounts.map(({ settling }) => settling);
    const results = await Promise.all([work, ...others]);
    return !results.includes(false);
  }

  private async charge(accounts: readonly Account[]): Promise<boolean> {
    const { database, clock, logger, secretKey } = this.settings;
    const byKey = new Map(
      accounts.map((account) => {
        const name = `${account.bucket.name}:${account.subject}`;
        return [createHmac("sha256", secretKey).update(name).digest("base64url"), account] as const;
      }),
    );
    const spent = new Map([...byKey].map(([key, account]) => [key, account.unsettled]));
    // In one order everywhere, so that two processes never wait for each other.
    const keys = [...byKey.keys()].toSorted();
    const now = clock.now();
    try {
      const rows = await database.primary.rows<{ key: string; used: number }>(SETTLE, [
        keys,
        keys.map((key) => spent.get(key)),
        keys.map((key) => (byKey.get(key)?.bucket.perMillisecond ?? 0) * 1_000),
        now,
      ]);
      for (const { key, used } of rows) {
        const account = byKey.get(key);
        if (!account) continue;
        account.left = account.bucket.points - used;
        account.at = now.getTime();
        account.unsettled -= spent.get(key) ?? 0;
        if (account.unsettled <= 0) this.unsettled.delete(account);
      }
      return true;
    } catch (error) {
      logger.warn({ err: error }, "what was spent could not be written down");
      return false;
    }
  }
}

/** What comes back with time is taken off what was used before what is new is put on it; one row for each account. */
const SETTLE = `
  insert into rate_buckets as b (key, used, restore_rate, at)
  select key, spent, rate, $4::timestamptz
  from unnest($1::text[], $2::float8[], $3::float8[]) as s (key, spent, rate)
  on conflict (key) do update set
    used = excluded.used
      + greatest(0, b.used - greatest(0, extract(epoch from excluded.at - b.at)) * excluded.restore_rate),
    restore_rate = excluded.restore_rate,
    at = greatest(b.at, excluded.at)
  returning key, used`;

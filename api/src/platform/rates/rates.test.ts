import pino from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testApp, type TestApp } from "../../testing/index.ts";
import { Database } from "../database/index.ts";
import { Bucket } from "./bucket.ts";
import { type Expense, RateExceeded, Rates } from "./rates.ts";

const POINTS = 3_600;
let app: TestApp;
beforeAll(async () => {
  app = await testApp({ empty: true });
});
afterAll(() => app.stop());

/** One process: its own memory, its own count of statements. */
function process() {
  const database = new Database(app.platform.database.dataSource);
  const { clock, logger, settings } = app.platform;
  const rates = new Rates({ database, clock, logger, secretKey: settings.secretKey });
  const bucket = new Bucket("test", POINTS);
  return { rates, database, expense: (amount: number): Expense[] => [{ bucket, subject: "ada", amount }] };
}

/** Spends so much at a time until it is refused; what was spent. */
async function spendAll({ rates, expense }: ReturnType<typeof process>, amount: number): Promise<number> {
  for (let spent = 0; ; spent += amount) {
    try {
      await rates.spend(expense(amount));
    } catch (error) {
      if (error instanceof RateExceeded) return spent;
      throw error;
    }
  }
}

beforeEach(async () => {
  app.clock.set("2026-11-21T09:00:00Z");
  await app.sql("delete from rate_buckets");
});

describe("rates", () => {
  it("hold over processes within one lease of each", async () => {
    const processes = [process(), process(), process()];
    const spent = await Promise.all(processes.map((one) => spendAll(one, 10)));
    const total = spent.reduce((sum, one) => sum + one, 0);
    const lease = POINTS * 0.05;
    // The clock runs on: what came back meanwhile is a few points.
    expect(total).toBeGreaterThanOrEqual(POINTS - lease);
    expect(total).toBeLessThanOrEqual(POINTS + processes.length * lease + 20);
  });

  it("cost a statement for each lease, not for each expense", async () => {
    const one = process();
    const answers = Array.from({ length: 170 }, () => one.rates.spend(one.expense(1)));
    expect(answers.every((answer) => !(answer instanceof Promise))).toBe(true);
    expect(one.database.statements).toBe(0);
    await Promise.all(Array.from({ length: 1_000 }, () => one.rates.spend(one.expense(1))));
    expect(one.database.statements).toBeLessThanOrEqual(Math.ceil(1_170 / (POINTS * 0.05)));
    await one.rates.stop();
    const [row] = await app.sql<{ used: number }>("select used from rate_buckets");
    expect(row?.used).toBeGreaterThan(1_160);
    expect(row?.used).toBeLessThanOrEqual(1_170);
  });

  it("come back with time, and say when", async () => {
    const one = process();
    await spendAll(one, 10);
    const refused = await Promise.resolve(one.expense(60)).then((list) => {
      try {
        return one.rates.spend(list);
      } catch (error) {
        return error;
      }
    });
    expect(refused).toBeInstanceOf(RateExceeded);
    const { retryAfter } = refused as RateExceeded;
    expect(retryAfter).toBeGreaterThan(40);
    expect(retryAfter).toBeLessThanOrEqual(60);
    app.clock.advance(retryAfter * 1_000);
    await expect(Promise.resolve(one.rates.spend(one.expense(60)))).resolves.toMatchObject({ remaining: 0 });
  });

  it("are told to a process that comes later", async () => {
    const one = process();
    await spendAll(one, 10);
    await one.rates.stop();
    expect(await spendAll(process(), 10)).toBeLessThanOrEqual(POINTS * 0.05 + 10);
  });

  it("are counted by each process where the database cannot be reached", async () => {
    const one = process();
    const broken = { primary: { rows: () => Promise.reject(new Error("down")) } } as unknown as Database;
    const rates = new Rates({
      database: broken,
      clock: app.clock,
      secretKey: "key",
      logger: pino({ level: "silent" }),
    });
    for (let count = 0; count < 30; count += 1) await rates.spend(one.expense(100));
    expect(() => rates.spend(one.expense(601))).toThrow(RateExceeded);
  });
});

import { setTimeout as wait } from "node:timers/promises";

/** Asks again until the answer is something; throws after `limit` milliseconds. */
export async function until<Value>(
  ask: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  limit = 10_000,
): Promise<Value> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`It did not happen within ${limit} ms`);
    await wait(20);
  }
}

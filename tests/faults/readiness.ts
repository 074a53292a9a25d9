import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../testkit/app.ts";

/** Answers in a row, and milliseconds between them, after which an app counts as ready again. */
const STEADY = 3;
const LOOK = 25;
const LIMIT = 60_000;

/** Seconds from now until all apps say that they are ready, and stay so. */
export async function secondsUntilReady(apps: readonly App[]): Promise<number> {
  const started = performance.now();
  let since = started;
  for (let steady = 0; steady < STEADY;) {
    if (performance.now() - started > LIMIT) return LIMIT / 1_000;
    const all = await Promise.all(apps.map(isReady));
    if (!all.includes(false)) steady += 1;
    else {
      steady = 0;
      since = performance.now();
    }
    await wait(LOOK);
  }
  return (since - started) / 1_000;
}

const isReady = (app: App): Promise<boolean> =>
  fetch(`${app.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

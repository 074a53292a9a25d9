import type { TrustedOperation } from "../graphql/operation.ts";
import { asRequestError } from "../graphql/request-error.ts";
import { openStream } from "./event-stream.ts";

/** First pause before a stream is opened again, and the longest; milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** What passes by itself; anything else ends the watch. */
const PASSING: ReadonlySet<string> = new Set(["NETWORK", "SERVER", "SERVICE_UNAVAILABLE"]);

export interface WatchVariables {
  code: string;
  secret?: string | null;
  since?: number | null;
}

export interface Watch<TResult> {
  operation: TrustedOperation<TResult, WatchVariables>;
  variables: WatchVariables;
  locale: string;
  /** The version that an update carries: what the next stream resumes from. */
  versionOf: (data: TResult) => number;
  onData: (data: TResult) => void;
}

/** What one tab tells the others of a case. */
interface Broadcast {
  data: unknown;
}

/**
 * Follows a case live. Of all the browser's tabs that follow it one (the holder of a lock) has the stream and tells the
 * others; when it closes, the next takes over from the version it has. Hidden tabs let go, so that few connections are
 * open. Returns the way to stop.
 */
export function watchCase<TResult>(watch: Watch<TResult>): () => void {
  const name = `case:${watch.variables.code}`;
  const channel = new BroadcastChannel(name);
  let since = watch.variables.since ?? null;
  let turn: AbortController | null = null;

  const receive = (data: TResult): void => {
    const version = watch.versionOf(data);
    if (since !== null && version < since) return;
    since = version;
    watch.onData(data);
  };
  channel.addEventListener("message", (event: MessageEvent<Broadcast>) =>
    receive(event.data.data as TResult),
  );

  const lead = async (signal: AbortSignal): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      try {
        const variables = { ...watch.variables, since };
        for await (const data of openStream({
          documentId: watch.operation.id,
          variables,
          locale: watch.locale,
          signal,
        })) {
          pause = FIRST_PAUSE;
          receive(data as TResult);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no such argument
          channel.postMessage({ data } satisfies Broadcast);
        }
      } catch (thrown) {
        const { code } = asRequestError(thrown);
        if (signal.aborted || !PASSING.has(code)) return;
      }
      await sleep(pause * (0.5 + Math.random()), signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };
  const start = (): void => {
    if (turn !== null || document.visibilityState === "hidden") return;
    const { signal } = (turn = new AbortController());
    void withLock(name, signal, () => lead(signal)).catch(() => undefined);
  };
  const stop = (): void => {
    turn?.abort();
    turn = null;
  };
  const follow = (): void => (document.visibilityState === "hidden" ? stop() : start());

  document.addEventListener("visibilitychange", follow);
  start();
  return () => {
    document.removeEventListener("visibilitychange", follow);
    stop();
    channel.close();
  };
}

/** Runs while no other tab holds the lock. Plain http outside loopback has no locks: each tab is then its own leader. */
async function withLock(name: string, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) return act();
  await navigator.locks.request(name, { signal }, act);
}

/** Resolves after a time, when the network comes back, or when aborted. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      removeEventListener("online", wake);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    addEventListener("online", wake);
    signal.addEventListener("abort", wake);
  });
}

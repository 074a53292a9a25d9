import type { Executor } from "../graphql/index.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./spans.ts";

/** The executor with whoever watches it around it; itself where nobody does. */
export function watched(
  run: Executor,
  { metrics, tracing }: { metrics: Metrics | null; tracing: Tracing | null },
): Executor {
  const timed = metrics ? metrics.timed(run) : run;
  return tracing ? tracing.executor(timed) : timed;
}

import { availableParallelism, loadavg } from "node:os";

/**
 * How many times longer work takes on this machine now than when it is idle: processes that want to run in the last
 * minute, for each processor; never under 1. A bar in time holds as it is where nothing else runs.
 */
export function busyness(): number {
  const [lastMinute = 0] = loadavg();
  return Math.max(1, lastMinute / availableParallelism());
}

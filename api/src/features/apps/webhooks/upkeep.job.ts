import type { Job } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { findForgotten, sweepDeliveries } from "./delivery.repository.ts";
import { KEPT, TRY_LIMIT } from "./schedule.ts";
import { sendLater } from "./send.task.ts";

const BATCH = 2_000;

/** Sends what a process that was cut off has left behind, and sweeps out messages after 30 days. */
export const upkeepJob = (platform: Pick<Platform, "clock" | "enqueue">): Job => ({
  name: "webhooks.upkeep",
  due: "*/5 * * * *",
  run: async ({ primary }) => {
    const now = platform.clock.now();
    for (const id of await findForgotten(primary, new Date(now.getTime() - 2 * TRY_LIMIT))) {
      await sendLater(platform, primary, id);
    }
    const before = new Date(now.getTime() - KEPT);
    while ((await sweepDeliveries(primary, before, BATCH)) === BATCH);
  },
});

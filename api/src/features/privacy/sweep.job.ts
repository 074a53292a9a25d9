import type { Clock } from "../../platform/clock.ts";
import type { Job } from "../../platform/events/index.ts";
import { EXPORT_DAYS } from "./export/export.service.ts";
import { sweepOld } from "./privacy.repository.ts";

/** How long people can look up who saw their data. */
const LOG_MONTHS = 24;

/** Sweeps out, every day, old lines of the access log and copies that can be fetched no more. */
export const privacySweepJob = (clock: Clock): Job => ({
  name: "privacy.sweep",
  due: "53 2 * * *",
  run: async ({ primary }) => {
    const now = clock.now();
    const since = new Date(now);
    since.setUTCMonth(since.getUTCMonth() - LOG_MONTHS);
    const exportsSince = new Date(now.getTime() - EXPORT_DAYS * 86_400_000);
    while ((await sweepOld(primary, since, exportsSince)) > 0);
  },
});

import type { Clock } from "../../../platform/clock.ts";
import type { Job } from "../../../platform/events/index.ts";
import { eraseOlder } from "./kept-conversations.repository.ts";

const DAY = 86_400_000;
/** Days for which the words of a conversation are kept after the last of them; a case it was handed over to has its own. */
const KEPT_DAYS = 90;

/** Erases, every hour, conversations that nobody has gone on with. */
export const retentionJob = (clock: Clock): Job => ({
  name: "assistant.retention",
  due: "47 * * * *",
  run: async ({ primary }) => {
    const now = clock.now();
    await eraseOlder(primary, new Date(now.getTime() - KEPT_DAYS * DAY), now);
  },
});

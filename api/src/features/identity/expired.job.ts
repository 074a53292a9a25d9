import type { Clock } from "../../platform/clock.ts";
import type { Job } from "../../platform/events/index.ts";
import { deleteOldAttempts } from "./federation/federation.repository.ts";
import { deleteOldOffers, forgetMoved } from "./merging/merge.repository.ts";
import { deleteOldChallenges } from "./passkeys/passkey.repository.ts";
import { deleteExpiredSessions, deleteOldCodes } from "./expired.repository.ts";

const DAY = 86_400_000;

/**
 * Sweeps out, every hour, sessions that have expired, challenges nobody answered, codes and offers that expired a day ago,
 * and what is kept to undo a merge that can no longer be undone.
 */
export const expiredJob = (clock: Clock): Job => ({
  name: "identity.expired",
  due: "29 * * * *",
  run: async ({ primary }) => {
    const now = clock.now();
    await deleteExpiredSessions(primary, now);
    await deleteOldAttempts(primary, now);
    await deleteOldChallenges(primary, now);
    await deleteOldOffers(primary, new Date(now.getTime() - DAY));
    await forgetMoved(primary, now);
    await deleteOldCodes(primary, new Date(now.getTime() - DAY));
  },
});

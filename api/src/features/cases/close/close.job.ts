import type { Job } from "../../../platform/events/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { writeAct } from "../case.repository.ts";
import { lockSettled } from "./close.repository.ts";

/** Days that the citizen has to open a resolved case again; then it is closed. Said in the README. */
const REOPEN_DAYS = 30;

const DAY = 86_400_000;
/** Cases closed in one transaction. */
const BATCH = 100;

/** Closes, every hour, what was resolved long ago: the case is over, and can be opened again no more. */
export const closeJob = ({ clock, poke }: Pick<Platform, "clock" | "poke">): Job => ({
  name: "cases.close",
  due: "17 * * * *",
  run: async (database) => {
    const now = clock.now();
    const before = new Date(now.getTime() - REOPEN_DAYS * DAY);
    for (;;) {
      const closed = await database.transaction(async (tx) => {
        const settled = await lockSettled(tx, before, BATCH);
        for (const { channel, locale, ...subject } of settled) {
          await writeAct(tx, subject, {
            changes: { state: "CLOSED", closed_at: now },
            entry: {
              kind: "CLOSED",
              at: now,
              channel,
              direction: "OUT",
              visibility: "PUBLIC",
              language: locale,
              authorKind: "SYSTEM",
              authorId: null,
              body: null,
            },
            event: "CaseClosed",
          });
        }
        return settled.length;
      });
      poke();
      if (closed < BATCH) return;
    }
  },
});

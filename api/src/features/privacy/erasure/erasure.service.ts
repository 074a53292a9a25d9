import { countUnfinished } from "../../cases/index.ts";
import { findMergedInto } from "../../identity/index.ts";
import { isStaff, type RequestContext } from "../../../platform/context/index.ts";
import { ExpectedFailure, unauthenticated } from "../../../platform/errors/index.ts";
import { emit, type Job } from "../../../platform/events/index.ts";
import type { PersonalData, Platform } from "../../../platform/room.ts";
import {
  deleteErasure,
  type ErasureRow,
  findDueErasures,
  findErasure,
  insertErasure,
  markErased,
} from "../privacy.repository.ts";

const DAY = 86_400_000;
/** Days in which a person can change their mind. */
const UNDO_DAYS = 14;

/** What the mail about an erasure needs to know. */
export interface ErasureRequested {
  /** ISO 8601. */
  dueAt: string;
}

/** The right to be forgotten: asked for, thought over for {@link UNDO_DAYS} days, then done. */
export class ErasureService {
  constructor(
    private readonly platform: Pick<Platform, "database" | "once" | "clock" | "poke" | "logger">,
    /** In this order: who people are goes last. */
    private readonly rooms: readonly PersonalData[],
  ) {}

  /**
   * Asks that everything goes; a second time changes nothing.
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure ERASURE_NOT_CONFIRMED, ERASURE_OF_STAFF, ERASURE_OPEN_CASES
   */
  async request(
    { principal }: RequestContext,
    { requestId, confirmed }: { requestId: string; confirmed: boolean },
  ): Promise<ErasureRow | null> {
    const { once, clock, poke } = this.platform;
    const { personId } = principal;
    if (personId === null) throw unauthenticated();
    await once.run(principal, "requestErasure", requestId, { confirmed }, async (tx) => {
      if (!confirmed)
        throw new ExpectedFailure({ code: "ERASURE_NOT_CONFIRMED", path: ["input", "confirmed"] });
      if (isStaff(principal) || principal.roles.includes("EDITOR")) {
        throw new ExpectedFailure({ code: "ERASURE_OF_STAFF", path: ["input"] });
      }
      const count = await countUnfinished(tx, personId);
      if (count > 0)
        throw new ExpectedFailure({ code: "ERASURE_OPEN_CASES", path: ["input"], values: { count } });
      if (await findErasure(tx, personId)) return {};
      const now = clock.now();
      const dueAt = new Date(now.getTime() + UNDO_DAYS * DAY);
      await insertErasure(tx, personId, now, dueAt);
      const payload: ErasureRequested = { dueAt: dueAt.toISOString() };
      await emit(tx, {
        type: "ErasureRequested",
        subjectId: personId,
        payload,
        occurredAt: now.toISOString(),
      });
      return {};
    });
    poke();
    return this.of(personId);
  }

  /**
   * Takes the request back.
   * @throws GraphQLError UNAUTHENTICATED; ExpectedFailure ERASURE_NOT_WAITING
   */
  async cancel({ principal }: RequestContext): Promise<void> {
    const { database, clock } = this.platform;
    if (principal.personId === null) throw unauthenticated();
    if (!(await deleteErasure(database.primary, principal.personId, clock.now()))) {
      throw new ExpectedFailure({ code: "ERASURE_NOT_WAITING", path: [] });
    }
  }

  of(personId: string): Promise<ErasureRow | null> {
    return findErasure(this.platform.database.primary, personId);
  }

  /** Erases, every hour, who has had the time to think it over; one with an open case waits until it is over. */
  readonly job: Job = {
    name: "privacy.erase",
    due: "37 * * * *",
    run: async (database) => {
      const { primary } = database;
      const now = this.platform.clock.now();
      let after: string | null = null;
      for (;;) {
        const due: string[] = await findDueErasures(primary, now, after);
        for (const personId of due) {
          if ((await countUnfinished(primary, personId)) > 0) continue;
          // What stayed with an account that was put together with this one goes too.
          for (const id of [...(await findMergedInto(primary, personId)), personId]) {
            for (const room of this.rooms) await room.erase(id);
          }
          await markErased(primary, personId, now);
        }
        after = due.at(-1) ?? null;
        if (after === null) return;
      }
    },
  };
}

import type { Clock } from "../../../platform/clock.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import type { DeskCalendar } from "../calendar/desk-calendar.ts";
import type { Answer } from "../request-types/answers.ts";
import type { PublishedType } from "../request-types/published-type.ts";
import { slotsAfter } from "./slot.ts";
import { countHeld, holdSlot } from "./slot.repository.ts";

/** A time to be called or seen at, chosen in a form. */
export interface ChosenSlot {
  startsAt: Date;
  endsAt: Date;
}

/** Times that the people of the desk have, and who holds them. */
export class Slots {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly calendar: DeskCalendar,
  ) {}

  /** Those of a request type that somebody may still choose, soonest first; none where it offers no times. */
  async free({ code, definition: { slots } }: PublishedType): Promise<ChosenSlot[]> {
    if (!slots) return [];
    const now = this.clock.now();
    const held = await countHeld(this.sql, code, now);
    const offered = slotsAfter(now.getTime(), slots, await this.calendar.hours());
    return offered
      .filter(({ startsAt }) => (held.get(startsAt) ?? 0) < slots.capacity)
      .map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
  }

  /**
   * The slot that the answers name; null where none was chosen.
   * @throws ExpectedFailure SLOT_UNKNOWN where it is not one that is offered
   */
  async chosen(
    { definition: { slots } }: PublishedType,
    answers: readonly Answer[],
  ): Promise<ChosenSlot | null> {
    const given = slots && answers.find(({ code }) => code === slots.field)?.value;
    if (!slots || typeof given !== "string") return null;
    const now = this.clock.now().getTime();
    const wanted = Date.parse(given);
    const slot = slotsAfter(now, slots, await this.calendar.hours()).find(
      ({ startsAt }) => startsAt === wanted,
    );
    if (!slot) throw new ExpectedFailure({ code: "SLOT_UNKNOWN", path: ["input", "answers", slots.field] });
    return { startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) };
  }

  /** @throws ExpectedFailure SLOT_TAKEN where others were quicker */
  async hold(
    sql: Sql,
    { code, definition: { slots } }: PublishedType,
    caseId: string,
    { startsAt }: ChosenSlot,
  ): Promise<void> {
    if (!slots) return;
    const { capacity, field } = slots;
    if (await holdSlot(sql, { caseId, requestType: code, startsAt, capacity })) return;
    throw new ExpectedFailure({ code: "SLOT_TAKEN", path: ["input", "answers", field] });
  }
}

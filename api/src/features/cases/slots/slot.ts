import { dayAfter, dayOf, type WorkingCalendar } from "../../identity/index.ts";

/** How a request type offers times to choose from. */
export interface SlotRules {
  /** Length of a slot in minutes; what is left of an opening after whole slots is not offered. */
  minutes: number;
  /** How many people may choose the same slot. */
  capacity: number;
  /** On how many open days, today included, slots are offered. */
  days: number;
}

/** A stretch of time, in milliseconds since 1970. */
export interface Slot {
  startsAt: number;
  endsAt: number;
}

const MINUTE = 60_000;
/** A slot that begins sooner than this is not offered: somebody has to see it first. */
const NOTICE = 15 * MINUTE;
/** Days looked at before giving up on a calendar that is hardly ever open. */
const FURTHEST = 366;

/** The slots of the next open days, in order, that begin late enough for the desk to prepare. */
export function slotsAfter(now: number, { minutes, days }: SlotRules, calendar: WorkingCalendar): Slot[] {
  const found: Slot[] = [];
  let day = dayOf(now, calendar);
  for (let looked = 0, open = 0; looked < FURTHEST && open < days; looked += 1) {
    const slots = day.openings
      .flatMap((opening) => within(opening, minutes * MINUTE))
      .filter(({ startsAt }) => startsAt >= now + NOTICE);
    found.push(...slots);
    if (slots.length > 0) open += 1;
    day = dayAfter(day, calendar);
  }
  return found;
}

function within({ from, to }: { from: number; to: number }, length: number): Slot[] {
  const count = Math.max(0, Math.floor((to - from) / length));
  return Array.from({ length: count }, (_, index) => ({
    startsAt: from + index * length,
    endsAt: from + (index + 1) * length,
  }));
}

import { dayAfter, dayOf, type WorkingCalendar } from "../../identity/index.ts";

/** By when an answer is promised: counted in working days, in opening hours, or by the clock. */
export interface AnswerPromise {
  amount: number;
  unit: "WORKING_DAYS" | "WORKING_HOURS" | "CALENDAR_HOURS";
}

const HOUR = 3_600_000;
/** A calendar that is never open within ten years is a mistake, not a promise. */
const FURTHEST = 3_660;

/**
 * The instant an answer is promised for. Working days are counted from the day after (art. 155 c.p.c.: the
 * first day does not count) and end at closing time; working hours run only while the desk is open.
 * @throws Error where the calendar is never open
 */
export function promisedAt(from: Date, promise: AnswerPromise, calendar: WorkingCalendar): Date {
  const { amount, unit } = promise;
  const start = from.getTime();
  if (unit === "CALENDAR_HOURS") return new Date(start + amount * HOUR);
  return new Date(
    unit === "WORKING_DAYS" ? afterDays(start, amount, calendar) : afterHours(start, amount, calendar),
  );
}

function afterDays(from: number, days: number, calendar: WorkingCalendar): number {
  let day = dayOf(from, calendar);
  let left = days;
  for (let looked = 0; looked < FURTHEST; looked += 1) {
    day = dayAfter(day, calendar);
    const closing = day.openings.at(-1)?.to;
    if (closing) left -= 1;
    if (closing && left <= 0) return closing;
  }
  throw new Error("The working calendar is never open");
}

function afterHours(from: number, hours: number, calendar: WorkingCalendar): number {
  let day = dayOf(from, calendar);
  let left = hours * HOUR;
  for (let looked = 0; looked < FURTHEST; looked += 1) {
    for (const opening of day.openings) {
      const start = Math.max(opening.from, from);
      const length = opening.to - start;
      if (length <= 0) continue;
      if (left <= length) return start + left;
      left -= length;
    }
    day = dayAfter(day, calendar);
  }
  throw new Error("The working calendar is never open");
}

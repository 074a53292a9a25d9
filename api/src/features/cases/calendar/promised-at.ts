import { Temporal } from "temporal-polyfill";
import type { WorkingCalendar } from "../../identity/index.ts";
import { openingsOn } from "./working-calendar.ts";

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
  if (promise.unit === "CALENDAR_HOURS") return new Date(from.getTime() + promise.amount * HOUR);
  const instant = Temporal.Instant.fromEpochMilliseconds(from.getTime());
  const end =
    promise.unit === "WORKING_DAYS"
      ? afterDays(instant, promise.amount, calendar)
      : afterHours(instant, promise.amount, calendar);
  return new Date(end.epochMilliseconds);
}

const localDate = (instant: Temporal.Instant, { timeZone }: WorkingCalendar) =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();

function afterDays(from: Temporal.Instant, days: number, calendar: WorkingCalendar): Temporal.Instant {
  let date = localDate(from, calendar);
  let left = days;
  for (let looked = 0; looked < FURTHEST; looked += 1) {
    date = date.add({ days: 1 });
    const closing = openingsOn(date, calendar).at(-1)?.to;
    if (closing) left -= 1;
    if (closing && left <= 0) return closing;
  }
  throw new Error("The working calendar is never open");
}

function afterHours(from: Temporal.Instant, hours: number, calendar: WorkingCalendar): Temporal.Instant {
  let date = localDate(from, calendar);
  let left = hours * HOUR;
  for (let looked = 0; looked < FURTHEST; looked += 1) {
    for (const opening of openingsOn(date, calendar)) {
      const start = Math.max(opening.from.epochMilliseconds, from.epochMilliseconds);
      const length = opening.to.epochMilliseconds - start;
      if (length <= 0) continue;
      if (left <= length) return Temporal.Instant.fromEpochMilliseconds(start + left);
      left -= length;
    }
    date = date.add({ days: 1 });
  }
  throw new Error("The working calendar is never open");
}

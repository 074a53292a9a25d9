import { WEEKDAYS, type WorkingCalendar } from "../../identity/index.ts";
import { Temporal } from "temporal-polyfill";
import { publicHolidays } from "./holidays.ts";

/** A stretch of opening hours. */
export interface Opening {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

/** The opening hours of a local date, in order; empty on a day off. */
export function openingsOn(date: Temporal.PlainDate, calendar: WorkingCalendar): Opening[] {
  if (isDayOff(date, calendar)) return [];
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  const instant = (at: string) =>
    date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from(at) }).toInstant();
  return ((weekday && calendar.hours[weekday]) ?? []).map(([from, to]) => ({
    from: instant(from),
    to: instant(to),
  }));
}

function isDayOff(date: Temporal.PlainDate, { holidays, extra }: WorkingCalendar): boolean {
  const text = date.toString();
  return (
    extra.includes(text.slice(5)) || (holidays !== null && publicHolidays(holidays, date.year).has(text))
  );
}

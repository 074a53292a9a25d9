import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { publicHolidays } from "./holidays.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** How an organisation writes its opening hours down (organizations.calendar). */
export const calendarShape = z.object({
  /** IANA name, e.g. Europe/Rome. */
  timeZone: z.string(),
  /** Opening and closing, local time, in order, for each weekday that has any. */
  hours: z.partialRecord(z.enum(WEEKDAYS), z.array(z.tuple([time, time]))),
  /** ISO 3166 country whose public holidays are kept; null where none are. */
  holidays: z.string().nullable().default(null),
  /** Further days off, month and day: the patron saint. */
  extra: z.array(z.string().regex(/^\d{2}-\d{2}$/)).default([]),
});

export type WorkingCalendar = z.infer<typeof calendarShape>;

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

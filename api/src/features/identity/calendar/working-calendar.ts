import { Temporal } from "temporal-polyfill";
import { WEEKDAYS, type WorkingCalendar } from "./calendar-shape.ts";
import { publicHolidays } from "./holidays.ts";

/** A stretch of opening hours, in milliseconds since 1970. */
export interface Opening {
  from: number;
  to: number;
}

/** A local day, which lasts 23 to 25 hours, with its opening hours in order: none on a day off. */
export interface Day {
  date: Temporal.PlainDate;
  from: number;
  to: number;
  openings: readonly Opening[];
  /** As every week: neither a holiday nor an exception. */
  usual: boolean;
}

/** Days that were looked at, by calendar: nearly every promise is about the same few. */
const days = new WeakMap<WorkingCalendar, Map<number, Day>>();
const MAX_DAYS = 500;

/** The local day of an instant, in milliseconds since 1970. */
export function dayOf(instant: number, calendar: WorkingCalendar): Day {
  for (const day of days.get(calendar)?.values() ?? []) {
    if (day.from <= instant && instant < day.to) return day;
  }
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone);
  return newDay(zoned.toPlainDate(), calendar);
}

export const dayAfter = (day: Day, calendar: WorkingCalendar): Day =>
  days.get(calendar)?.get(day.to) ?? newDay(day.date.add({ days: 1 }), calendar);

function newDay(date: Temporal.PlainDate, calendar: WorkingCalendar): Day {
  const { timeZone, hours } = calendar;
  const instant = (plainTime: Temporal.PlainTime | string) =>
    date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  const exception = calendar.exceptions.find(({ on }) => on === date.toString());
  const off = isDayOff(date, calendar);
  const open = exception?.hours ?? ((!off && weekday && hours[weekday]) || []);
  const day = {
    date,
    usual: exception === undefined && !off,
    from: date.toZonedDateTime(timeZone).epochMilliseconds,
    to: date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
    openings: open.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
  };
  const known = days.get(calendar) ?? new Map<number, Day>();
  if (known.size >= MAX_DAYS) known.clear();
  days.set(calendar, known.set(day.from, day));
  return day;
}

function isDayOff(date: Temporal.PlainDate, { holidays, extra }: WorkingCalendar): boolean {
  const text = date.toString();
  return (
    extra.includes(text.slice(5)) || (holidays !== null && publicHolidays(holidays, date.year).has(text))
  );
}

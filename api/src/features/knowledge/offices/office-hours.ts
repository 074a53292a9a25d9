import { type Day, dayAfter, dayOf, type WorkingCalendar, WEEKDAYS } from "../../identity/index.ts";
import type { Office, OfficeException, OfficeWeekday } from "./office.type.ts";

/** So many days are looked at for the next opening and for days unlike the others. */
const AHEAD = 28;

/** What an office's calendar says at an instant: the week, the days unlike it, whether it is open and until when. */
export function hoursAt(
  now: Date,
  calendar: WorkingCalendar,
  reasonOf: (why: Readonly<Record<string, string>>) => string,
): Pick<Office, "hours" | "exceptions" | "openNow" | "changesAt"> {
  const instant = now.getTime();
  const days = daysFrom(dayOf(instant, calendar), calendar);
  const openings = days.flatMap((day) => day.openings);
  const open = openings.find(({ from, to }) => from <= instant && instant < to);
  const change = open?.to ?? openings.find(({ from }) => from > instant)?.from;
  return {
    hours: WEEKDAYS.map((weekday) => ({
      weekday: weekday.toUpperCase() as OfficeWeekday["weekday"],
      openings: (calendar.hours[weekday] ?? []).map(([opens, closes]) => ({ opens, closes })),
    })),
    exceptions: days
      .filter((day) => isUnlike(day, calendar))
      .map((day) => exceptionOf(day, calendar, reasonOf)),
    openNow: open !== undefined,
    changesAt: change === undefined ? null : new Date(change),
  };
}

function daysFrom(first: Day, calendar: WorkingCalendar): Day[] {
  const days = [first];
  for (let day = first; days.length < AHEAD; days.push(day)) day = dayAfter(day, calendar);
  return days;
}

/** A holiday on a day that is closed every week is nothing to tell. */
function isUnlike({ usual, date }: Day, calendar: WorkingCalendar): boolean {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  const usually = (weekday && calendar.hours[weekday]) ?? [];
  return !usual && (usually.length > 0 || calendar.exceptions.some(({ on }) => on === date.toString()));
}

function exceptionOf(
  { date }: Day,
  { exceptions }: WorkingCalendar,
  reasonOf: (why: Readonly<Record<string, string>>) => string,
): OfficeException {
  const told = exceptions.find(({ on }) => on === date.toString());
  return {
    date: date.toString(),
    openings: (told?.hours ?? []).map(([opens, closes]) => ({ opens, closes })),
    reason: told?.why ? reasonOf(told.why) : null,
  };
}

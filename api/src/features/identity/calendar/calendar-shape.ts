import { z } from "zod";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time such as 08:30");

/** How an organisation writes its opening hours down (organizations.calendar). */
export const calendarShape = z.object({
  /** IANA name, e.g. Europe/Rome. */
  timeZone: z.string(),
  /** Opening and closing, local time, in order, for each weekday that has any. */
  hours: z.partialRecord(z.enum(WEEKDAYS), z.array(z.tuple([time, time]))),
  /** ISO 3166 country whose public holidays are kept; null where none are. */
  holidays: z.string().nullable().default(null),
  /** Further days off, month and day: the patron saint. */
  extra: z
    .array(
      z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "must be month and day, such as 06-24"),
    )
    .default([]),
  /** Single days with other hours than every week, or with none: the 24th of December, a day of works. */
  exceptions: z
    .array(
      z.object({
        on: z.iso.date("must be a day such as 2026-12-24"),
        hours: z.array(z.tuple([time, time])).default([]),
        /** Why, by language. */
        why: z.record(z.string(), z.string()).optional(),
      }),
    )
    .default([]),
});

export type WorkingCalendar = z.infer<typeof calendarShape>;

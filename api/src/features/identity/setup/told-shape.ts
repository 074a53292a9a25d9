import Holidays from "date-holidays";
import { z } from "zod";
import { calendarShape } from "../calendar/calendar-shape.ts";
import { LOCALE_CODES } from "../settings.ts";

export const words = z.string().trim().min(1, "is empty");
export const emailAddress = z.email("is no e-mail address").max(254);

/** A text in the languages there are; Italian is what the others fall back to. */
export const told = z
  .partialRecord(z.enum(LOCALE_CODES), words)
  .refine((texts) => texts["it"] !== undefined, "has no Italian text (it)");

/** A calendar as an organisation's file says it. */
export const fileCalendar = calendarShape
  .extend({
    timeZone: z.string().refine(isTimeZone, "is no time zone such as Europe/Rome"),
    holidays: z
      .string()
      .refine((country) => country in new Holidays().getCountries(), "is no country such as IT")
      .optional()
      .transform((country) => country ?? null),
  })
  .strict()
  .superRefine(({ hours, exceptions }, check) => {
    const ordered = (openings: readonly (readonly string[])[], path: PropertyKey[]) => {
      const times = openings.flat();
      if (times.some((time, at) => at > 0 && time <= (times[at - 1] ?? ""))) {
        check.addIssue({ code: "custom", path, message: "times are not in order" });
      }
    };
    for (const [day, openings] of Object.entries(hours)) ordered(openings, ["hours", day]);
    for (const [at, { hours: openings }] of exceptions.entries())
      ordered(openings, ["exceptions", at, "hours"]);
  });

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

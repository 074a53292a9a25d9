import type { Spelling } from "./text.ts";

const MONTHS = "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor".split(" ");
const SHORT_MONTHS = "jan shk mar pri maj qer korr gush sht tet nën dhj".split(" ");
const WEEKDAYS: Record<string, string> = {
  Sun: "e diel",
  Mon: "e hënë",
  Tue: "e martë",
  Wed: "e mërkurë",
  Thu: "e enjte",
  Fri: "e premte",
  Sat: "e shtunë",
};

/**
 * Dates and numbers in Albanian as CLDR has them, for browsers whose Intl does not know it: Chromium's would say them
 * in the browser's own language, or as "M11 27, Fri".
 */
export const albanian: Spelling = {
  date(instant, { timeZone, weekday, month, year, dateStyle, timeStyle }) {
    const read = new Intl.DateTimeFormat("en-US", {
      timeZone,
      weekday: "short",
      day: "numeric",
      month: "numeric",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      hour12: true,
    });
    const part = Object.fromEntries(read.formatToParts(instant).map(({ type, value }) => [type, value]));
    const months = month === "short" ? SHORT_MONTHS : MONTHS;
    const words = [
      weekday && `${WEEKDAYS[part.weekday ?? ""]},`,
      part.day,
      months[Number(part.month) - 1],
      (year ?? dateStyle) && part.year,
    ];
    const day = words.filter(Boolean).join(" ");
    const time = `${part.hour}:${part.minute} ${part.dayPeriod === "AM" ? "p.d." : "m.d."}`;
    if (timeStyle === undefined) return day;
    return dateStyle === undefined ? time : `${day} në ${time}`;
  },
  // Polish writes numbers as Albanian does: 12 345,5 but 1234,5.
  number: (value) => new Intl.NumberFormat("pl").format(value),
};

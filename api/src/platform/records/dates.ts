import { Temporal } from "temporal-polyfill";

const PARTS = {
  yyyy: ["year", "\\d{4}"],
  MM: ["month", "\\d{1,2}"],
  dd: ["day", "\\d{1,2}"],
  HH: ["hour", "\\d{1,2}"],
  hh: ["hour", "\\d{1,2}"],
  mm: ["minute", "\\d{2}"],
  ss: ["second", "\\d{2}"],
  a: ["half", "[AaPp][Mm]"],
} as const;
const TOKEN = /yyyy|MM|dd|HH|hh|mm|ss|a/g;
/** How a format may be written: the tokens above with signs between, or `iso` for ISO 8601 with offset. */
export const DATE_FORMAT = /^(iso|((yyyy|MM|dd|HH|hh|mm|ss|a)[^A-Za-z]*)+|(yyyy-MM-ddTHH:mm(:ss)?))$/;

/** Reads a date in the first of the formats it fits; null where it fits none, or is no date of the calendar. */
export type ReadDate = (text: string) => Date | null;

/** A reader of dates in these formats; a date without a time is its first instant in the time zone. */
export function dateReader(formats: readonly string[], timeZone: string): ReadDate {
  const readers = formats.map((format) => (format === "iso" ? isoInstant : patternReader(format, timeZone)));
  return (text) => {
    for (const read of readers) {
      const date = read(text);
      if (date) return date;
    }
    return null;
  };
}

function isoInstant(text: string): Date | null {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
}

function patternReader(format: string, timeZone: string): ReadDate {
  const names: string[] = [];
  const source = format
    .split(/(yyyy|MM|dd|HH|hh|mm|ss|a)/)
    .map((piece) => {
      if (!new RegExp(`^(?:${TOKEN.source})$`).test(piece))
        return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const [name, digits] = PARTS[piece as keyof typeof PARTS];
      names.push(name);
      return `(${digits})`;
    })
    .join("");
  const pattern = new RegExp(`^${source}$`);
  return (text) => {
    const found = pattern.exec(text);
    if (!found) return null;
    const parts = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ""]));
    const hour = hourOf(Number(parts["hour"] ?? 0), parts["half"]?.toUpperCase());
    if (hour === null) return null;
    try {
      const local = Temporal.PlainDateTime.from(
        {
          year: Number(parts["year"]),
          month: Number(parts["month"]),
          day: Number(parts["day"]),
          hour,
          minute: Number(parts["minute"] ?? 0),
          second: Number(parts["second"] ?? 0),
        },
        { overflow: "reject" },
      );
      return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
    } catch {
      return null;
    }
  };
}

/** 12 AM is midnight and 12 PM is noon. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "PM" ? 12 : 0);
}

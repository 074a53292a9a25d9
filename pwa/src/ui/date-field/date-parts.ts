/** A date as it is being typed: any part may be empty or wrong. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** The ISO day (2026-11-21) of complete parts that exist in the calendar; undefined otherwise. */
export function isoDay({ day, month, year }: DateParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCFullYear() !== Number(year)) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The parts of an ISO day, without leading zeros, as people write them. */
export function datePartsOf(iso: string | undefined): DateParts {
  const [year = "", month = "", day = ""] = iso?.slice(0, 10).split("-") ?? [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

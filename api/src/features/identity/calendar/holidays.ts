import Holidays from "date-holidays";

const known = new Map<string, ReadonlySet<string>>();

/** The public holidays of a country in a year, as ISO dates; Easter Monday and its like included. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const dates = new Holidays(country)
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
  const set = new Set(dates);
  known.set(key, set);
  return set;
}

import { describe, expect, it } from "vitest";
import { albanian } from "./albanian.ts";

const OPTIONS: Intl.DateTimeFormatOptions[] = [
  { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  { weekday: "long", day: "numeric", month: "long" },
  { timeStyle: "short" },
  { day: "numeric", month: "short", year: "numeric" },
  { dateStyle: "long", timeStyle: "short" },
];
/** 40 instants, 9 days and 7 hours apart: every month, weekday and half of the day. */
const INSTANTS = Array.from(
  { length: 40 },
  (_, step) => new Date(Date.UTC(2026, 0, 1) + step * 223 * 3_600_000),
);

describe("Albanian for browsers that do not know it", () => {
  it("says dates as an Intl that does", () => {
    for (const options of OPTIONS) {
      const zoned = { timeZone: "Europe/Rome", ...options };
      const known = new Intl.DateTimeFormat("sq", zoned);
      expect(INSTANTS.map((instant) => albanian.date(instant, zoned))).toEqual(
        INSTANTS.map((instant) => known.format(instant)),
      );
    }
  });

  it("writes numbers as an Intl that does", () => {
    const known = new Intl.NumberFormat("sq");
    for (const value of [0, 7.5, 1234, 12_345.5, 1_234_567])
      expect(albanian.number(value)).toBe(known.format(value));
  });
});

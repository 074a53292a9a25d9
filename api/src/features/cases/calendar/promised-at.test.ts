import { describe, expect, it } from "vitest";
import { type AnswerPromise, promisedAt } from "./promised-at.ts";
import { calendarShape } from "../../identity/index.ts";

const day: [string, string][] = [
  ["08:30", "13:00"],
  ["14:00", "17:00"],
];
const calendar = calendarShape.parse({
  timeZone: "Europe/Rome",
  hours: { mon: day, tue: day, wed: day, thu: day, fri: [["08:30", "13:00"]] },
  holidays: "IT",
  extra: ["06-24"],
});
const days = (amount: number): AnswerPromise => ({ amount, unit: "WORKING_DAYS" });
const hours = (amount: number): AnswerPromise => ({ amount, unit: "WORKING_HOURS" });
const at = (from: string, promise: AnswerPromise) =>
  promisedAt(new Date(from), promise, calendar).toISOString().slice(0, 16);

describe("promisedAt", () => {
  it("counts working days from the day after, to closing time", () => {
    expect(at("2026-11-23T10:00:00+01:00", days(1))).toBe("2026-11-24T16:00");
    expect(at("2026-11-23T23:59:00+01:00", days(4))).toBe("2026-11-27T12:00");
  });

  it("skips the week-end", () => {
    expect(at("2026-11-27T10:00:00+01:00", days(1))).toBe("2026-11-30T16:00");
    expect(at("2026-11-28T10:00:00+01:00", days(1))).toBe("2026-11-30T16:00");
  });

  it("skips Easter Monday, Christmas and the patron saint", () => {
    expect(at("2026-04-03T10:00:00+02:00", days(1))).toBe("2026-04-07T15:00");
    expect(at("2026-12-24T10:00:00+01:00", days(1))).toBe("2026-12-28T16:00");
    expect(at("2026-06-23T10:00:00+02:00", days(1))).toBe("2026-06-25T15:00");
  });

  it("counts opening hours over the lunch break, the night and the week-end", () => {
    expect(at("2026-11-23T12:00:00+01:00", hours(2))).toBe("2026-11-23T14:00");
    expect(at("2026-11-23T16:00:00+01:00", hours(2))).toBe("2026-11-24T08:30");
    expect(at("2026-11-27T12:00:00+01:00", hours(4))).toBe("2026-11-30T10:30");
    expect(at("2026-11-29T03:00:00+01:00", hours(1))).toBe("2026-11-30T08:30");
  });

  it("keeps local closing time when the clocks change", () => {
    // Summer time ends on 25 October 2026 and begins on 28 March 2027.
    expect(at("2026-10-23T12:00:00+02:00", days(1))).toBe("2026-10-26T16:00");
    expect(at("2026-10-23T12:00:00+02:00", hours(2))).toBe("2026-10-26T08:30");
    expect(at("2027-03-25T10:00:00+01:00", days(2))).toBe("2027-03-30T15:00");
  });

  it("takes the local date, not that of Greenwich", () => {
    // 00:30 on Tuesday in Rome is still Monday in UTC.
    expect(at("2026-11-23T23:30:00Z", days(1))).toBe("2026-11-25T16:00");
  });

  it("runs calendar hours by the clock, nights and holidays included", () => {
    expect(at("2026-12-25T22:00:00Z", { amount: 24, unit: "CALENDAR_HOURS" })).toBe("2026-12-26T22:00");
  });

  it("refuses a calendar that is never open", () => {
    const shut = calendarShape.parse({ timeZone: "Europe/Rome", hours: {} });
    expect(() => promisedAt(new Date(), days(1), shut)).toThrow(/never open/);
  });
});

import { expect, test } from "vitest";
import { DATE_FORMAT, dateReader } from "./dates.ts";

const rome = dateReader(["yyyy-MM-dd", "dd/MM/yyyy HH:mm", "iso"], "Europe/Rome");
const losAngeles = dateReader(["MM/dd/yyyy hh:mm:ss a"], "America/Los_Angeles");

test.each([
  [rome, "2023-05-08", "2023-05-07T22:00:00.000Z"],
  [rome, "8/5/2023 09:30", "2023-05-08T07:30:00.000Z"],
  [rome, "2023-05-08T09:30:00+02:00", "2023-05-08T07:30:00.000Z"],
  [losAngeles, "01/01/2018 12:00:09 AM", "2018-01-01T08:00:09.000Z"],
  [losAngeles, "01/06/2018 12:18:29 PM", "2018-01-06T20:18:29.000Z"],
])("reads a date in its time zone", (read, text, instant) => {
  expect(read(text)?.toISOString()).toBe(instant);
});

test.each(["", "2023-02-30", "31/04/2023 10:00", "ieri", "2023-05-08 extra"])("%s is no date", (text) => {
  expect(rome(text)).toBeNull();
});

test("an hour of a half-day clock ends at twelve", () => {
  expect(losAngeles("01/01/2018 13:00:00 PM")).toBeNull();
});

test.each(["yyyy-MM-dd", "dd.MM.yyyy HH:mm:ss", "MM/dd/yyyy hh:mm:ss a", "iso", "yyyy-MM-ddTHH:mm:ss"])(
  "%s is a format",
  (format) => expect(format).toMatch(DATE_FORMAT),
);

test("anything else is no format", () => {
  expect("YYYY-MM-DD").not.toMatch(DATE_FORMAT);
  expect("d MMMM").not.toMatch(DATE_FORMAT);
});

import { expect, test } from "vitest";
import { datePartsOf, isoDay } from "./date-parts.ts";

test.each([
  [{ day: "", month: "3", year: "2026" }, undefined],
  [{ day: "31", month: "2", year: "2026" }, undefined],
  [{ day: "1", month: "13", year: "2026" }, undefined],
  [{ day: "1", month: "1", year: "26" }, undefined],
  [{ day: "29", month: "2", year: "2024" }, "2024-02-29"],
  [{ day: "7", month: "03", year: "2026" }, "2026-03-07"],
])("reads the typed date %j as %s", (parts, iso) => {
  expect(isoDay(parts)).toBe(iso);
});

test("writes a date as people do", () => {
  expect(datePartsOf("2026-03-07")).toEqual({ day: "7", month: "3", year: "2026" });
  expect(datePartsOf(undefined)).toEqual({ day: "", month: "", year: "" });
});

import { expect, it } from "vitest";
import { nextTry } from "./schedule.ts";

it("waits longer and longer, for about three days, and then gives up", () => {
  const now = new Date("2026-11-21T10:00:00Z");
  const waits = Array.from({ length: 10 }, (_, index) => nextTry(index + 1, now, 0)).map(
    (at) => at && (at.getTime() - now.getTime()) / 1_000,
  );
  expect(waits).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
});

it("leaves a tenth of a wait to chance", () => {
  const now = new Date(0);
  expect(nextTry(1, now, 1)?.getTime()).toBe(5_500);
});

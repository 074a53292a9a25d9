import { expect, test } from "vitest";
import { boostOf, MOST_BOOST } from "./boost.ts";

test("few ratings move nothing, many move little, and never more than the most", () => {
  expect(boostOf(0, 0)).toBe(0);
  expect(boostOf(3, 3)).toBe(0);
  expect(boostOf(20, 20)).toBeCloseTo(0.102, 3);
  expect(boostOf(10, 20)).toBe(0);
  expect(boostOf(0, 500)).toBe(0);
  expect(boostOf(1e6, 1e6)).toBeLessThanOrEqual(MOST_BOOST);
});

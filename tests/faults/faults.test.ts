import { expect, test } from "vitest";
import { runFaults } from "./run.ts";

test("no fault loses or doubles what was acknowledged, and the apps are soon ready again", async () => {
  const report = await runFaults({ mutations: 300, clients: 8 });
  expect(report.misses).toEqual([]);
  expect(report.faults.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(250);
}, 300_000);

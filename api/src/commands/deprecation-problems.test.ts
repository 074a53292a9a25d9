import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { deprecationProblems } from "./deprecation-problems.ts";

const problems = (reason: string) =>
  deprecationProblems(
    buildSchema(`
      type Query { old(by: Sort, x: Int @deprecated(reason: "${reason}")): Int @deprecated(reason: "${reason}") }
      input In { old: Int @deprecated(reason: "${reason}") }
      enum Sort { OLD @deprecated(reason: "${reason}") NEW }
    `),
  );

it("passes a deprecation that says since when, what instead and until when", () => {
  expect(problems("Since 2026-11-22: use `Query.new`. Goes on 2027-11-22.")).toEqual([]);
});

it("tells of other words, and of less than twelve months", () => {
  expect(problems("No longer supported").map((text) => text.split(": ")[0])).toEqual([
    "Query.old",
    "Query.old(x:)",
    "In.old",
    "Sort.OLD",
  ]);
  expect(problems("Since 2026-11-22: use `Query.new`. Goes on 2027-11-21.")[0]).toContain("twelve months");
});

import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { deprecatedPaths, deprecationProblems, removalProblems } from "./deprecation-problems.ts";

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

describe("what was deprecated", () => {
  const told = (goes: string) =>
    `@deprecated(reason: "Since 2026-11-22: use \`Query.new\`. Goes on ${goes}.")`;
  const withOld = (goes: string) =>
    buildSchema(`
      type Query { new(by: Sort, in: In, x: Int ${told(goes)}): Int, old: Int ${told(goes)} }
      input In { new: Int, old: Int ${told(goes)} }
      enum Sort { OLD ${told(goes)} NEW }
    `);
  const without = buildSchema(
    "type Query { new(by: Sort, in: In): Int } input In { new: Int } enum Sort { NEW }",
  );
  const GONE = ["Query.new(x:)", "Query.old", "In.old", "Sort.OLD"];
  const coordinates = (problems: string[]) => problems.map((text) => text.split(" ")[0]);

  it("may not go before its day", () => {
    const problems = removalProblems(withOld("2027-11-22"), without, "2027-11-21");
    expect(coordinates(problems)).toEqual(GONE);
    expect(problems[0]).toContain("may not go before 2027-11-22");
  });

  it("may go on its day, by the names that a difference of schemas gives it", async () => {
    const released = withOld("2027-11-22");
    expect(removalProblems(released, without, "2027-11-22")).toEqual([]);
    const gone = (await diff(released, without)).filter(({ type }) => type.endsWith("_REMOVED"));
    expect(gone).toHaveLength(4);
    expect(new Set(gone.map(({ path }) => path))).toEqual(deprecatedPaths(released));
  });

  it("may get more time, and not less", () => {
    const [released, later] = [withOld("2027-11-22"), withOld("2028-01-01")];
    expect(removalProblems(released, later, "2027-01-01")).toEqual([]);
    expect(coordinates(removalProblems(later, released, "2027-01-01"))).toEqual(GONE);
    expect(removalProblems(released, released, "2027-01-01")).toEqual([]);
  });
});

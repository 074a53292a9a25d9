import { describe, expect, it } from "vitest";
import { ExpectedFailure } from "../../../platform/errors/index.ts";
import { validAnswers } from "./answers.ts";
import type { FieldDefinition } from "./definition.ts";

const fields: FieldDefinition[] = [
  { code: "size", datatype: "singlevaluelist", required: true, options: ["small", "large"] },
  { code: "days", datatype: "multivaluelist", required: false, options: ["mon", "tue"] },
  { code: "litres", datatype: "number", required: false, options: [] },
  { code: "since", datatype: "datetime", required: false, options: [] },
  { code: "name", datatype: "string", required: false, options: [] },
];
const failuresOf = (given: Parameters<typeof validAnswers>[1]) => {
  try {
    validAnswers(fields, given);
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failures;
  }
  return [];
};

describe("validAnswers", () => {
  it("puts good answers in the form's order and cleans them", () => {
    expect(
      validAnswers(fields, [
        { code: "litres", value: "12,5" },
        { code: "days", value: ["tue", "mon", "tue"] },
        { code: "size", value: "small" },
        { code: "since", value: "2026-11-20" },
        { code: "name", value: "  Via Roma  " },
      ]),
    ).toEqual([
      { code: "size", value: "small" },
      { code: "days", value: ["mon", "tue"] },
      { code: "litres", value: 12.5 },
      { code: "since", value: "2026-11-20" },
      { code: "name", value: "Via Roma" },
    ]);
  });

  it.each([
    [[], "REQUIRED", "size"],
    [[{ code: "size", value: "  " }], "REQUIRED", "size"],
    [[{ code: "size", value: "huge" }], "NOT_A_CHOICE", "size"],
    [[{ code: "size", value: ["small"] }], "NOT_A_CHOICE", "size"],
    [[{ code: "days", value: ["sun"] }], "NOT_A_CHOICE", "days"],
    [[{ code: "litres", value: "many" }], "NUMBER_INVALID", "litres"],
    [[{ code: "since", value: "yesterday" }], "DATE_INVALID", "since"],
    [[{ code: "since", value: "2026-13-40" }], "DATE_INVALID", "since"],
    [[{ code: "name", value: {} }], "INVALID", "name"],
    [[{ code: "name", value: "x".repeat(256) }], "TOO_LONG", "name"],
    [[{ code: "other", value: "x" }], "UNKNOWN_FIELD", "other"],
  ])("refuses %j as %s", (given, code, field) => {
    expect(failuresOf(given)).toContainEqual(
      expect.objectContaining({ code, path: ["input", "answers", field] }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { actionsOf, type CaseRelation, mayEver, type StateName } from "./case.policy.ts";

const citizen: CaseRelation = { staff: false, citizen: true };
const staff: CaseRelation = { staff: true, citizen: false };
const nobody: CaseRelation = { staff: false, citizen: false };
const standing = (state: StateName, traits: { rated?: boolean; mine?: boolean } = {}) => ({
  state,
  rated: false,
  mine: false,
  ...traits,
});

describe("actionsOf", () => {
  it.each<[StateName, CaseRelation, string[]]>([
    ["RECEIVED", citizen, ["POST_MESSAGE", "WITHDRAW"]],
    ["IN_CHARGE", citizen, ["POST_MESSAGE", "WITHDRAW"]],
    ["WAITING_FOR_CITIZEN", citizen, ["POST_MESSAGE", "WITHDRAW"]],
    ["REOPENED", citizen, ["POST_MESSAGE", "WITHDRAW"]],
    ["RESOLVED", citizen, ["REOPEN", "RATE"]],
    ["CLOSED", citizen, ["RATE"]],
    ["WITHDRAWN", citizen, []],
    ["RECEIVED", staff, ["POST_MESSAGE", "NOTE", "TAKE_CHARGE", "ASSIGN", "RESOLVE"]],
    ["RESOLVED", staff, ["NOTE"]],
    ["WITHDRAWN", staff, ["NOTE"]],
    ["RECEIVED", nobody, []],
    ["RESOLVED", nobody, []],
  ])("in %s for %j are %j", (state, relation, actions) => {
    expect(actionsOf(standing(state), relation)).toEqual(actions);
  });

  it("do not offer to rate twice, or to take what is already mine", () => {
    expect(actionsOf(standing("RESOLVED", { rated: true }), citizen)).toEqual(["REOPEN"]);
    expect(actionsOf(standing("IN_CHARGE", { mine: true }), staff)).not.toContain("TAKE_CHARGE");
    expect(actionsOf(standing("REOPENED", { mine: true }), staff)).toContain("TAKE_CHARGE");
  });

  it("add up for an operator's own case", () => {
    expect(actionsOf(standing("RESOLVED"), { staff: true, citizen: true })).toEqual([
      "NOTE",
      "REOPEN",
      "RATE",
    ]);
  });

  it("never let the desk speak for the citizen, nor the citizen for the desk", () => {
    for (const action of ["REOPEN", "WITHDRAW", "RATE"] as const) expect(mayEver(action, staff)).toBe(false);
    for (const action of ["NOTE", "TAKE_CHARGE", "ASSIGN", "RESOLVE"] as const) {
      expect(mayEver(action, citizen)).toBe(false);
    }
  });
});

import type { CaseState } from "../../gql/operations.ts";

/** States in which somebody still has to act. */
export const OPEN_STATES: CaseState[] = ["RECEIVED", "IN_CHARGE", "WAITING_FOR_CITIZEN", "REOPENED"];
export const OVER_STATES: CaseState[] = ["RESOLVED", "CLOSED", "WITHDRAWN"];

export function isOpen(state: CaseState): boolean {
  return OPEN_STATES.includes(state);
}

import type { CaseAction, CaseState, NameOf } from "./enums.ts";

export type StateName = NameOf<typeof CaseState>;
export type ActionName = NameOf<typeof CaseAction>;

/** What somebody is to a case; both where an operator has asked something for themselves. */
export interface CaseRelation {
  /** Works at the desk. */
  staff: boolean;
  /** Asked for it, or holds its secret. */
  citizen: boolean;
}

/** What the rules look at. */
export interface CaseStanding {
  state: StateName;
  rated: boolean;
  /** The viewer has taken charge of it. */
  mine: boolean;
}

export const OPEN_STATES = ["RECEIVED", "IN_CHARGE", "WAITING_FOR_CITIZEN", "REOPENED"] as const;

export const isOpen = (state: StateName): boolean => (OPEN_STATES as readonly string[]).includes(state);

const CITIZEN_ACTIONS: readonly ActionName[] = ["POST_MESSAGE", "REOPEN", "WITHDRAW", "RATE"];
const STAFF_ACTIONS: readonly ActionName[] = ["POST_MESSAGE", "NOTE", "TAKE_CHARGE", "ASSIGN", "RESOLVE"];

/** Whether an action is ever theirs, whatever the state. */
export const mayEver = (action: ActionName, { staff, citizen }: CaseRelation): boolean =>
  (staff && STAFF_ACTIONS.includes(action)) || (citizen && CITIZEN_ACTIONS.includes(action));

/** What they may do now, in the order of the contract. */
export function actionsOf(standing: CaseStanding, relation: CaseRelation): ActionName[] {
  const all: readonly ActionName[] = [
    "POST_MESSAGE",
    "NOTE",
    "REOPEN",
    "WITHDRAW",
    "RATE",
    "TAKE_CHARGE",
    "ASSIGN",
    "RESOLVE",
  ];
  return all.filter((action) => mayEver(action, relation) && allows(standing, action));
}

function allows({ state, rated, mine }: CaseStanding, action: ActionName): boolean {
  switch (action) {
    case "NOTE":
      return true;
    case "REOPEN":
      return state === "RESOLVED";
    case "RATE":
      return !rated && (state === "RESOLVED" || state === "CLOSED");
    case "TAKE_CHARGE":
      return isOpen(state) && (!mine || state === "RECEIVED" || state === "REOPENED");
    case "POST_MESSAGE":
    case "WITHDRAW":
    case "ASSIGN":
    case "RESOLVE":
      return isOpen(state);
  }
}

import type { CaseOutcome } from "../../../gql/operations.ts";

export type ComposerMode = "reply" | "note" | "resolve";

/** What is being written on a case; kept on the device until it is sent. */
export interface ComposerDraft {
  mode: ComposerMode;
  reply: string;
  /** The case then waits for the citizen. */
  wait: boolean;
  note: string;
  outcome: CaseOutcome | "";
  reason: string;
  /** Last words to the citizen, with the outcome. */
  message: string;
}

export const EMPTY_DRAFT: ComposerDraft = {
  mode: "reply",
  reply: "",
  wait: false,
  note: "",
  outcome: "",
  reason: "",
  message: "",
};

/** Outcomes an operator can give, the most common first. */
export const OUTCOMES = ["SOLVED", "ANSWERED", "FORWARDED", "NOT_FEASIBLE", "DUPLICATE"] as const;

/** Those that do not solve say why, in words that the citizen reads. */
export function needsReason(outcome: CaseOutcome | ""): boolean {
  return outcome === "FORWARDED" || outcome === "NOT_FEASIBLE" || outcome === "DUPLICATE";
}

export interface ComposerPartProps {
  draft: ComposerDraft;
  change: (part: Partial<ComposerDraft>) => void;
}

/** Something is written: worth keeping, and worth saying that it was kept. */
export function isBegun({ reply, note, reason, message }: ComposerDraft): boolean {
  return [reply, note, reason, message].some((text) => text.trim() !== "");
}

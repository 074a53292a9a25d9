/** Something somebody did on a case. */
export type Step = {
  /** Hours after the case was opened. */
  after: number;
  /** Key of a persona. */
  by: string;
} & (
  | { act: "take" }
  | { act: "write" | "ask" | "note"; text: string }
  | {
      act: "resolve";
      outcome: "SOLVED" | "ANSWERED" | "FORWARDED" | "NOT_FEASIBLE" | "DUPLICATE";
      text: string;
    }
  | { act: "reopen" | "withdraw"; text: string }
  | { act: "rate"; rating: number; text: string }
);

/** A case of the demo town and what became of it. */
export interface Story {
  /** Key of a persona; null for somebody who did not sign in. */
  by: string | null;
  requestType: string;
  daysAgo: number;
  text: string;
  place?: string;
  steps: readonly Step[];
}

export const take = (after: number, by: string): Step => ({ after, by, act: "take" });
export const write = (after: number, by: string, text: string): Step => ({ after, by, act: "write", text });
export const ask = (after: number, by: string, text: string): Step => ({ after, by, act: "ask", text });
export const note = (after: number, by: string, text: string): Step => ({ after, by, act: "note", text });
export const solve = (after: number, by: string, text: string): Step => ({
  after,
  by,
  act: "resolve",
  outcome: "SOLVED",
  text,
});
export const answer = (after: number, by: string, text: string): Step => ({
  after,
  by,
  act: "resolve",
  outcome: "ANSWERED",
  text,
});
export const rate = (after: number, by: string, rating: number, text: string): Step => ({
  after,
  by,
  act: "rate",
  rating,
  text,
});

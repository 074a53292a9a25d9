import type { Said } from "../turn.ts";

export const EXPECTATIONS = ["ARTICLE", "UNKNOWN", "HANDOVER"] as const;
export type ExpectationName = (typeof EXPECTATIONS)[number];

export const OUTCOMES = ["RIGHT", "WRONG", "NOT_KNOWN"] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

/**
 * Whether an answer is the expected one. Asking back counts as right where the expected article is among the topics; not
 * knowing where an article was expected is told apart from answering with a wrong one, which is worse.
 */
export function judge(
  expects: ExpectationName,
  articleSlug: string | null,
  { kind, detail }: Said,
): OutcomeName {
  switch (expects) {
    case "HANDOVER":
      return kind === "PERSON" ? "RIGHT" : kind === "UNKNOWN" ? "NOT_KNOWN" : "WRONG";
    case "UNKNOWN":
      return kind === "UNKNOWN" ? "RIGHT" : "WRONG";
    case "ARTICLE": {
      const cited = detail.citations?.some(({ slug }) => slug === articleSlug) ?? false;
      const offered =
        kind === "CHOICE" && (detail.choices?.some(({ slug }) => slug === articleSlug) ?? false);
      if (cited || offered) return "RIGHT";
      return kind === "UNKNOWN" ? "NOT_KNOWN" : "WRONG";
    }
  }
}

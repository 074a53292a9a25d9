/**
 * Every way to earn points: what people do that saves them, or the desk, a second round. Nothing rewards haste or
 * many requests, nobody is compared with anybody, and points never change what the desk does.
 */
export interface Rule {
  /** Stable; its texts are `points.rule.<code>.title` and `.description`. */
  code: string;
  points: number;
  /** How many times it counts in one day of the town. */
  perDay: number;
  /** How many times it counts at all; as often as it happens where left out. */
  ever?: number;
}

export const RULES = {
  /** A request of a known type, filed by the person from the app or the site. */
  GOOD_REQUEST: { code: "GOOD_REQUEST", points: 10, perDay: 1 },
  /** The first message on a case through the app or the site, instead of a phone call. */
  FIRST_MESSAGE: { code: "FIRST_MESSAGE", points: 5, perDay: 1, ever: 1 },
  /** An article answered before a request was filed. */
  ARTICLE_SOLVED: { code: "ARTICLE_SOLVED", points: 15, perDay: 2 },
  /** Telling whether an article helps, so that it can be made better. */
  ARTICLE_RATED: { code: "ARTICLE_RATED", points: 2, perDay: 3 },
  /** Telling how a request went. */
  CASE_RATED: { code: "CASE_RATED", points: 5, perDay: 2 },
  /** Choosing how the site should look and speak. */
  PROFILE_CHOSEN: { code: "PROFILE_CHOSEN", points: 10, perDay: 1, ever: 1 },
  /** A request that ended without being opened again. */
  SETTLED: { code: "SETTLED", points: 5, perDay: 2 },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

export const allRules: readonly Rule[] = Object.values(RULES);

/** Points at which each level begins; level 1 from the start. */
export const LEVELS = [0, 30, 80, 160, 300, 500] as const;

/** The level of a balance, from 1, and how many points the next is away; null at the last. */
export function levelOf(balance: number): { level: number; toNextLevel: number | null } {
  const level = Math.max(1, LEVELS.filter((start) => balance >= start).length);
  const next = LEVELS[level];
  return { level, toNextLevel: next === undefined ? null : next - balance };
}

/** A sign for something learnt or done, given once and never taken away. */
export interface BadgeRule {
  /** Stable; its texts are `points.badge.<code>.title` and `.description`. */
  code: string;
  /** The rule that must have counted so many times. */
  rule: RuleCode;
  times: number;
}

export const BADGES: readonly BadgeRule[] = [
  { code: "WELCOME", rule: "PROFILE_CHOSEN", times: 1 },
  { code: "GOOD_EYE", rule: "GOOD_REQUEST", times: 1 },
  { code: "SELF_RELIANT", rule: "ARTICLE_SOLVED", times: 3 },
  { code: "EDITOR_FRIEND", rule: "ARTICLE_RATED", times: 5 },
  { code: "VOICE", rule: "CASE_RATED", times: 3 },
];

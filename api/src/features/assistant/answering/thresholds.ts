/**
 * What decides between an answer, a question back and "I do not know"; the editors' test questions tell whether it is
 * right. Coverage is the share of a question's information that an article holds.
 */
export const THRESHOLDS = {
  /** From here on an article is taken for an answer. */
  known: 0.5,
  /** From here on it is worth offering as a topic. */
  near: 0.2,
  /** An article whose score is this part of the best one's may be what was meant instead. */
  rival: 0.93,
  /** Topics offered at once. */
  topics: 3,
} as const;

import { saysWho } from "../text/personal-data.ts";

/** Longer questions tell a story, which is somebody's. */
const LONGEST = 160;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A question as it is counted: its words in lower case, apart by one space. Null where it is not kept, because it says
 * who somebody is (see `saysWho`), tells a story, or has no word of two letters.
 */
export function normalisedQuery(question: string): string | null {
  if (question.length > LONGEST || saysWho(question)) return null;
  const words = question.normalize("NFKC").toLowerCase().match(WORD) ?? [];
  const query = words.join(" ");
  return /[\p{L}]{2}|\p{Script=Han}/u.test(query) ? query : null;
}

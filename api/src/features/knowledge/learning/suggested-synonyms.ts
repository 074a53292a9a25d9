import type { ReformulationRow, SynonymRow } from "./search-learning.repository.ts";

/** Words of a question that found nothing, and the words that then did. */
export interface SuggestedSynonym extends SynonymRow {
  /** How often somebody went that way. */
  times: number;
}

/** More words on a side are another question, not another word. */
const MOST_WORDS = 2;
/** Shorter ones (articles, prepositions) carry no meaning; Han words do. */
const meaningful = (word: string): boolean => word.length > 3 || /\p{Script=Han}/u.test(word);

/**
 * What may mean the same, from what people asked in vain and then asked otherwise: the words that only the first question
 * has, and those that only the second has. The most frequent first; what is accepted already is left out.
 */
export function suggestedSynonyms(
  reformulations: readonly ReformulationRow[],
  accepted: readonly SynonymRow[],
): SuggestedSynonym[] {
  const known = new Set(accepted.map(({ locale, term, means }) => `${locale}|${term}|${means}`));
  const found = new Map<string, SuggestedSynonym>();
  for (const { locale, query, reformulated, times } of reformulations) {
    const [before, after] = [query.split(" "), reformulated.split(" ")];
    const term = before.filter((word) => meaningful(word) && !after.includes(word));
    const means = after.filter((word) => meaningful(word) && !before.includes(word));
    if (![term, means].every(({ length }) => length > 0 && length <= MOST_WORDS)) continue;
    const pair = { locale, term: term.join(" "), means: means.join(" ") };
    const key = `${locale}|${pair.term}|${pair.means}`;
    if (known.has(key)) continue;
    found.set(key, { ...pair, times: times + (found.get(key)?.times ?? 0) });
  }
  return [...found.values()].sort((a, b) => b.times - a.times || (a.term < b.term ? -1 : 1));
}

import type { AskedTerm } from "./search.repository.ts";

/**
 * How much of a question a text holds, 0 to 1: the information (idf) of the question's words that it has, over that of
 * all of them. Words that say nothing by themselves do not count; a mended word, or one that stands for another, counts
 * as much less as it is less sure. Only what was asked in the text's language counts: what stands for a word there, where
 * that is known, instead of the word itself.
 */
export function coverageOf(terms: readonly AskedTerm[], held: readonly number[], locale: string): number {
  const has = new Set(held);
  const places = new Map<number, { asked: number; held: number; known: boolean }>();
  for (const { place, analysis, termId, share, weight, locale: where } of terms) {
    if (analysis !== "STEM" || share <= 0 || where !== locale) continue;
    const before = places.get(place) ?? { asked: 0, held: 0, known: false };
    const known = termId !== null;
    const one = known && !before.known ? { ...before, asked: 0, known } : before;
    if (known || !one.known) one.asked = Math.max(one.asked, weight / share);
    if (termId !== null && has.has(termId)) one.held = Math.max(one.held, weight);
    places.set(place, one);
  }
  const all = [...places.values()];
  const asked = all.reduce((sum, one) => sum + one.asked, 0);
  return asked > 0 ? Math.min(1, all.reduce((sum, one) => sum + one.held, 0) / asked) : 0;
}

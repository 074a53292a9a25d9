import type { AskedTerm } from "./search.repository.ts";

/**
 * How much of a question a text holds, 0 to 1: the information (idf) of the question's words that it has, over that of
 * all of them. Words that say nothing by themselves do not count; a mended word, or one that stands for another, counts
 * as much less as it is less sure.
 */
export function coverageOf(terms: readonly AskedTerm[], held: readonly number[]): number {
  const has = new Set(held);
  const places = new Map<number, { asked: number; held: number }>();
  for (const { place, analysis, termId, share, weight } of terms) {
    if (analysis !== "STEM" || share <= 0) continue;
    const one = places.get(place) ?? { asked: 0, held: 0 };
    one.asked = Math.max(one.asked, weight / share);
    if (termId !== null && has.has(termId)) one.held = Math.max(one.held, weight);
    places.set(place, one);
  }
  const all = [...places.values()];
  const asked = all.reduce((sum, one) => sum + one.asked, 0);
  return asked > 0 ? Math.min(1, all.reduce((sum, one) => sum + one.held, 0) / asked) : 0;
}

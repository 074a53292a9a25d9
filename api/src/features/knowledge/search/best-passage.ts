import type { SectionKindName } from "../article-source.ts";
import { searchableText } from "../kinds/details.ts";
import type { AskedTerm, SearchHit } from "./search.repository.ts";
import { wordsOf } from "./words.ts";

/** As in BM25: how soon a repeated word counts no more, and how much a long passage is held against itself. */
const K1 = 0.9;
const B = 0.5;
/** Words of a usual passage. */
const USUAL_LENGTH = 40;

export interface BestPassage {
  sectionKind: SectionKindName | null;
  text: string;
}

/** The passages a text is made of, in reading order; the summary has no kind. */
export function passagesOf({ summary, sections, details }: SearchHit): BestPassage[] {
  return [
    { sectionKind: null, text: summary },
    ...searchableText(details)
      .split("\n")
      .map((text) => ({ sectionKind: null, text })),
    ...sections.map(({ kind, text }) => ({ sectionKind: kind, text })),
  ].filter(({ text }) => text !== "");
}

/** What each stem that is asked for says, for passages in one language: its inverse document frequency, as weighted. */
export const weightsOf = (terms: readonly AskedTerm[], locale: string): ReadonlyMap<string, number> =>
  new Map(
    terms
      .filter((term) => term.locale === locale && term.analysis === "STEM")
      .map(({ term, weight }) => [term, weight]),
  );

/** The passage of a text that answers best, by BM25 among its passages; the first of equal ones. */
export function bestPassage(
  hit: SearchHit,
  weights: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, string | null>,
): BestPassage {
  let best: BestPassage = { sectionKind: null, text: hit.summary };
  let most = 0;
  for (const passage of passagesOf(hit)) {
    const words = wordsOf(passage.text, hit.locale);
    const times = new Map<string, number>();
    for (const word of words) {
      const stem = stems.get(word);
      if (stem && weights.has(stem)) times.set(stem, (times.get(stem) ?? 0) + 1);
    }
    let score = 0;
    for (const [stem, tf] of times) {
      score += ((weights.get(stem) ?? 0) * tf) / (tf + K1 * (1 - B + (B * words.length) / USUAL_LENGTH));
    }
    if (score > most) [best, most] = [passage, score];
  }
  return best;
}

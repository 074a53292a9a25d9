/** A term found in a run of words. */
export interface Match {
  concept: string;
  locale: string;
  /** First and last word. */
  from: number;
  to: number;
  /** 0 to 1: how surely it is this term. */
  weight: number;
}

/** Groups in the order in which they begin. */
export function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** What a term of several words counts that stands inside a longer one. */
const WITHIN = 0.5;

const lengthOf = ({ from, to }: Match): number => to - from + 1;

/**
 * Decides which of overlapping matches are meant: the longest first, then the surest; terms of
 * several words inside it count half. Where several languages have
 * the same words, those of the reader's language count, else those of the language that most of the words are of.
 * Concepts that share the same words share their weight.
 */
export function bestMatches(matches: readonly Match[], locale: string): Match[] {
  const spoken = new Map<string, Set<number>>();
  for (const match of matches) {
    const words = spoken.get(match.locale) ?? new Set();
    for (let word = match.from; word <= match.to; word += 1) words.add(word);
    spoken.set(match.locale, words);
  }
  const preference = (one: string) => (spoken.get(one)?.size ?? 0) + (one === locale ? 0.5 : 0);
  const places = [...grouped(matches, ({ from, to }) => `${from} ${to}`).values()].sort(
    ([a], [b]) => (b ? lengthOf(b) : 0) - (a ? lengthOf(a) : 0) || (b?.weight ?? 0) - (a?.weight ?? 0),
  );
  const taken = new Set<number>();
  return places.flatMap((place) => {
    const words = Array.from(
      { length: place[0] ? lengthOf(place[0]) : 0 },
      (_, word) => (place[0]?.from ?? 0) + word,
    );
    const within = words.filter((word) => taken.has(word)).length;
    if (within > 0 && (within < words.length || words.length === 1)) return [];
    for (const word of words) taken.add(word);
    const share = within > 0 ? WITHIN : 1;
    const most = Math.max(...place.map((match) => preference(match.locale)));
    const meant = place.filter((match) => preference(match.locale) === most);
    const surest = Math.max(...meant.map(({ weight }) => weight));
    const concepts = grouped(
      meant.filter(({ weight }) => weight > surest - 0.15),
      ({ concept }) => concept,
    );
    return [...concepts.values()].flatMap(([match]) =>
      match ? [{ ...match, weight: (share * match.weight) / Math.sqrt(concepts.size) }] : [],
    );
  });
}

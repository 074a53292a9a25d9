import type { PublishedType } from "./published-type.ts";

/**
 * Request types that a person may mean by these words, the likeliest first: each word must begin a word of
 * the title, of what people call it, or of the description.
 */
export function searchTypes(types: readonly PublishedType[], query: string, locale: string): PublishedType[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [...types];
  return types
    .map((type) => ({ type, score: scoreOf(type, wanted, locale) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ type }) => type);
}

function scoreOf(type: PublishedType, wanted: readonly string[], locale: string): number {
  const { title, keywords, description } = type.words(locale);
  const places = [
    { weight: 4, words: wordsOf(title) },
    { weight: 3, words: wordsOf(keywords.join(" ")) },
    { weight: 1, words: wordsOf(description) },
  ];
  let total = 0;
  for (const word of wanted) {
    const best = Math.max(
      ...places.map(({ weight, words }) => (words.some((one) => one.startsWith(word)) ? weight : 0)),
    );
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/**
 * Lower case, without accents, cut at whatever is neither letter nor digit. Marks of Bengali are vowels, not accents:
 * without them half its words would be one.
 */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/(?!\p{Script=Bengali})\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

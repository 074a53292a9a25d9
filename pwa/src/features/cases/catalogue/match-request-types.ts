/** What is looked through. */
interface Named {
  code: string;
  title: string;
  description: string;
}

/**
 * The types whose words begin like the words asked for, best first; accents and one typing error in a word are
 * forgiven. Works without a connection, so it knows only what is on the page.
 */
export function matchRequestTypes<Type extends Named>(types: readonly Type[], query: string): Type[] {
  const wanted = wordsOf(query).filter((word) => word.length > 2);
  if (wanted.length === 0) return [];
  const scored = types.map((type) => {
    const title = wordsOf(type.title);
    const description = wordsOf(type.description);
    const score = wanted.reduce(
      (sum, word) => sum + 3 * nearness(word, title) + nearness(word, description),
      0,
    );
    return { type, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ type }) => type);
}

/** The server's findings first (it knows other names of things), then the page's own. */
export function mergeFound<Type extends Named>(first: readonly Type[], second: readonly Type[]): Type[] {
  return [...first, ...second.filter(({ code }) => !first.some((found) => found.code === code))];
}

function wordsOf(text: string): string[] {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** 1 where a word begins alike, 0.5 where it does but for one letter, else 0. Endings (buca, buche) are let go. */
function nearness(wanted: string, words: readonly string[]): number {
  const stem = wanted.length > 4 ? wanted.replace(/(h?[aeio]|e?s)$/, "") : wanted;
  if (words.some((word) => word.startsWith(stem))) return 1;
  return wanted.length > 4 && words.some((word) => oneLetterApart(wanted, word.slice(0, wanted.length)))
    ? 0.5
    : 0;
}

/** One letter changed, missing or too many, or two neighbours swapped. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, from: number): string => text.slice(start + from);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  );
}

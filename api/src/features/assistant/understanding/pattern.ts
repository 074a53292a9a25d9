import { folded, isHan, wordsOf } from "./words.ts";

/** Words that may stand in a wide gap; in Chinese, signs. */
const GAP = 4;
const HAN_GAP = 8;

/**
 * A way of saying something, as its words: `…` is a gap of a few words, `‥` of one at most, `(a|b)` a choice, `*` any
 * ending of a word.
 * Compared with folded words, so accents and capitals do not count.
 */
export type Pattern = string;

/** What finds any of these patterns in a text. */
export function matcher(patterns: readonly Pattern[]): (text: string) => boolean {
  const spaced = patterns.filter((one) => !isHan(one)).map(spacedSource);
  const dense = patterns.filter(isHan).map(denseSource);
  const inWords = spaced.length > 0 ? new RegExp(spaced.join("|"), "u") : null;
  const inSigns = dense.length > 0 ? new RegExp(dense.join("|"), "u") : null;
  return (text) => {
    const words = wordsOf(text);
    return (inWords?.test(` ${words.join(" ")} `) ?? false) || (inSigns?.test(words.join("")) ?? false);
  };
}

const ENDING = "[\\p{L}\\p{M}\\p{N}]*";
/** A choice in brackets, which may hold another, or a word. */
const TOKEN = /(?:\((?:[^()]|\([^()]*\))*\)|[^\s()])+/g;

const sourceOf = (
  pattern: Pattern,
  word: (source: string) => string,
  gaps: Readonly<Record<string, string>>,
): string =>
  (pattern.match(TOKEN) ?? [])
    .map((token) => gaps[token] ?? word(folded(token).replace(/[-'’]/g, " ").replaceAll("*", ENDING)))
    .join("");

const spacedSource = (pattern: Pattern): string =>
  ` ${sourceOf(pattern, (source) => `(?:${source}) `, { "…": `(?:\\S+ ){0,${GAP}}?`, "‥": "(?:\\S+ )?" })}`;

const denseSource = (pattern: Pattern): string =>
  sourceOf(pattern.replace(/[…‥]/g, " $& "), (source) => `(?:${source})`, {
    "…": `.{0,${HAN_GAP}}?`,
    "‥": ".?",
  });

/** What Gulpease counts in a text. */
export interface TextCounts {
  sentences: number;
  words: number;
  /** Letters and digits, without spaces and punctuation. */
  letters: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A stop before a capital, or the end of a line: an item of a list is a sentence of its own. */
const SENTENCE_END = /(?<=[.!?…]["”»’)\]]*)\s+(?=["“«([]*[\p{Lu}\p{N}])|\n+/u;

/** Counts the sentences, words and letters of a plain text. */
export function countsOf(text: string): TextCounts {
  const words = text.match(WORD) ?? [];
  const sentences = text.split(SENTENCE_END).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return {
    sentences: sentences.length,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
  };
}

/**
 * Readability of Italian: 89 + (300 · sentences − 10 · letters) / words, from 0 (hard) to 100 (easy); above 60
 * somebody with a middle-school certificate reads it alone. Lucisano and Piemontese, "GULPEASE", 1988.
 */
export function gulpeaseOf({ sentences, words, letters }: TextCounts): number {
  if (words === 0) return 100;
  return Math.min(100, Math.max(0, 89 + (300 * sentences - 10 * letters) / words));
}

/** Gulpease of a plain Italian text, whole. */
export const gulpease = (text: string): number => Math.round(gulpeaseOf(countsOf(text)));

/** What the readability of an Italian text is worked out from. */
export interface Readability {
  /** Gulpease, 0 (hardest) to 100; null where the text is too short to be measured. */
  score: number | null;
  words: number;
  /** Sentences with more than LONG_SENTENCE words, as they are written. */
  longSentences: { text: string; words: number }[];
}

/** Words of a sentence that is read in one breath; above it, it is better split. */
export const LONG_SENTENCE = 25;
/** Fewer words give a figure that jumps with every letter. */
const FEWEST_WORDS = 8;

/**
 * Gulpease of an Italian text: 89 + (300 · sentences − 10 · letters) / words, kept within 0 and 100 (Lucisano and
 * Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana", Scuola e città
 * 3, 1988). From 80 it is easy for who finished primary school, from 60 for who finished middle school.
 */
export function readability(text: string): Readability {
  const sentences = sentencesOf(text).map((sentence) => ({
    text: sentence,
    words: wordsOf(sentence).length,
    letters: sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
  }));
  const words = sum(sentences.map((sentence) => sentence.words));
  const letters = sum(sentences.map((sentence) => sentence.letters));
  const index = 89 + (300 * sentences.length - 10 * letters) / words;
  return {
    score: words < FEWEST_WORDS ? null : Math.round(Math.min(100, Math.max(0, index))),
    words,
    longSentences: sentences
      .filter((sentence) => sentence.words > LONG_SENTENCE)
      .map(({ text, words }) => ({ text, words })),
  };
}

/** Ends at a full stop, a question or exclamation mark before a space, and at the end of a line. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\s*\n+\s*/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** "l'ufficio" is two words, as it is heard. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

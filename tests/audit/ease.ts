import { sentencesOf, wordsOf } from "../../pwa/src/features/desk/plain-language/gulpease.ts";

/** A formula of a language: how easy a text is, about 0 (hardest) to 100. */
export interface Ease {
  name: string;
  /** Null where the text is too short to be measured. */
  of(text: string): number | null;
}

/** Fewer words give a figure that jumps with every syllable. */
const FEWEST_WORDS = 30;

/**
 * What there is beside Gulpease: R. Flesch, "A new readability yardstick", 1948; J. Fernández Huerta, "Medidas sencillas de
 * lecturabilidad", 1959; L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française", 1958. Syllables
 * are counted as groups of vowels that are spoken together.
 */
export const EASE: Readonly<Record<string, Ease>> = {
  en: formula("Flesch", { start: 206.835, sentence: 1.015, syllable: 84.6 }, (word) =>
    groups(word.replace(/(?<=[^aeiouy])e(?:s|d)?$|(?<=[^aeiou])es$/u, ""), /[aeiouy]+/gu),
  ),
  es: formula("Fernández Huerta", { start: 206.84, sentence: 1.02, syllable: 60 }, (word) =>
    groups(word.replace(/(?<=[qg])u(?=[eiéí])/u, ""), /[iuü]?[aeoáéó][iuüy]?|[íú]|[iuüy]+/gu),
  ),
  fr: formula("Kandel-Moles", { start: 207, sentence: 1.015, syllable: 73.6 }, (word) =>
    groups(word.replace(/(?<=\p{L}{2})(?:e|es|ent)$/u, ""), /[aeiouyàâéèêëîïôùûüœ]+/gu),
  ),
};

function formula(
  name: string,
  { start, sentence, syllable }: { start: number; sentence: number; syllable: number },
  syllablesOf: (word: string) => number,
): Ease {
  return {
    name,
    of(text) {
      const sentences = sentencesOf(text);
      const words = sentences.flatMap(wordsOf);
      if (words.length < FEWEST_WORDS) return null;
      const syllables = words.reduce((total, word) => total + syllablesOf(word.toLowerCase()), 0);
      const length = words.length / sentences.length;
      return Math.round(start - sentence * length - (syllable * syllables) / words.length);
    },
  };
}

/** At least one: a word is heard. */
const groups = (word: string, vowels: RegExp): number => Math.max(1, word.match(vowels)?.length ?? 0);

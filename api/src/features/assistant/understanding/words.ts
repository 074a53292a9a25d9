/** What is written differently and means the same letter, beyond accents: hamza, alef, ya and ta marbuta of Arabic. */
const ARABIC: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه" };

/**
 * A text as it is compared: lower case, without accents and vowel signs. Marks of Bengali are vowels of its words, so they
 * stay.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u200b-\u200f]/g, "")
    .replace(/[أإآىة]/g, (letter) => ARABIC[letter] ?? letter)
    .normalize("NFD")
    .replace(/(?!\p{Script=Bengali})\p{M}/gu, "");

/** The words of a text, folded. A text without spaces, as in Chinese, is one long word. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether a text is written without spaces between words. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

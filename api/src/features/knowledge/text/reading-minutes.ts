/** Words a minute of an adult who reads on a screen and looks things up on the way. */
const WORDS_A_MINUTE = 180;

/** Whole minutes to read so many words, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

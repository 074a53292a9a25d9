const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Han characters stand without blanks; every other run is a word. */
const HAN_OR_NOT = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
/** Beyond this a word is no word of a language, and would not fit into an index. */
const MAX_LETTERS = 64;

/** Words that lose their vowel before another: "dell'acqua" speaks of water. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  it: /(?<![\p{L}\p{N}])(?:[cdlmnstv]|[cdns]ell|dall|all|coll|sull|gl|un|quest|quell|bell|sant|tutt|com|dov|quant|mezz)['’]/gu,
  fr: /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’]/gu,
};
/** Ukrainian writes an apostrophe inside words, in one of three characters or not at all. */
const INNER_APOSTROPHE = /(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})/gu;

/** Marks on Latin letters: who types on a foreign keyboard leaves them out. */
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Latin letters that no mark makes. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};
/** Vowel signs and the lengthening stroke of Arabic, which few people type. */
const ARABIC_SIGNS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670]/gu;
/** Forms of one Arabic letter that people use for each other: alef, ya, ta marbuta. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
};
/** Zero-width joiners and marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

const replaced = (letters: Readonly<Record<string, string>>) => {
  const any = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
  return (text: string) => text.replace(any, (letter) => letters[letter] ?? letter);
};
const plainLatin = replaced(LATIN_LETTERS);
const plainArabic = replaced(ARABIC_LETTERS);

/**
 * The words of a text as the index keeps them: lower case, without accents, elided articles and vowel signs, one form
 * for each Arabic letter, and pairs of neighbouring characters for Chinese (bigrams: a stretch of Han characters has
 * no blanks, and pairs find nearly all its words). What is no letter or digit separates.
 */
export function wordsOf(text: string, locale: string): string[] {
  const elided = ELIDED[locale];
  let plain = text.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
  if (elided) plain = plain.replace(elided, " ");
  plain = plain.replace(INNER_APOSTROPHE, "").normalize("NFD").replace(LATIN_MARKS, "$1").normalize("NFC");
  plain = plainArabic(plainLatin(plain).replace(ARABIC_SIGNS, ""));
  return (plain.match(WORD) ?? []).flatMap((word) => (word.match(HAN_OR_NOT) ?? []).flatMap(piecesOf));
}

const HAN = /^\p{Script=Han}/u;

function piecesOf(run: string): string[] {
  if (!HAN.test(run)) return [run.slice(0, MAX_LETTERS)];
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

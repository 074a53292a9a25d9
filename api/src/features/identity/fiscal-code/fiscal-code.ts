/**
 * The Italian fiscal code of a person, as the decree of the Ministry of Finance of 23 December 1976, n. 13813 (annex)
 * and article 6 of it (omocodia) define it: surname (3 letters), given name (3), year of birth (2), month (1 letter),
 * day with 40 added for women (2), place in the cadastral register (4), control letter. Two people who would have the
 * same code get one in which digits are written as letters, from the right.
 */
const DIGIT_LETTERS = "LMNPQRSTUV";
const MONTHS = "ABCDEHLMPRST";
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LENGTH = 16;

/** Where a digit stands, counted from 0; in omocodia any of them may be a letter. */
const DIGIT_PLACES = [6, 7, 9, 10, 12, 13, 14] as const;
/** Consonants first, then vowels, then X for what is missing. */
const NAME =
  "(?:[B-DF-HJ-NP-TV-Z]{3}|[B-DF-HJ-NP-TV-Z]{2}[AEIOUX]|[B-DF-HJ-NP-TV-Z][AEIOU][AEIOUX]|[AEIOU]{2}[AEIOUX]|[AEIOU]XX)";
const SHAPE = new RegExp(`^${NAME}{2}[0-9]{2}[${MONTHS}][0-9]{2}[A-Z][0-9]{3}[A-Z]$`);

/** Values of 0–9 and of A–Z in odd places, counted from 1 (annex of the decree). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const A = "A".charCodeAt(0);
const valueOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - A);

/** The control letter of the first fifteen signs. */
function controlLetter(code: string): string {
  let sum = 0;
  for (let at = 0; at < LENGTH - 1; at += 1) {
    const value = valueOf(code.charAt(at));
    sum += at % 2 === 0 ? (ODD[value] ?? 0) : value;
  }
  return String.fromCharCode(A + (sum % 26));
}

/** The code with its digits as digits again, for reading it; two people may share this form. */
function withDigits(code: string): string {
  const signs = [...code];
  for (const at of DIGIT_PLACES) {
    const digit = DIGIT_LETTERS.indexOf(signs[at] ?? "");
    if (digit >= 0) signs[at] = String(digit);
  }
  return signs.join("");
}

/**
 * The fiscal code in a text as one writes it: capitals, without spaces.
 * @returns null where it is none: wrong form, a day that no month has, or a wrong control letter
 */
export function fiscalCodeOf(text: string): string | null {
  const code = text.replace(/\s/g, "").toUpperCase();
  if (code.length !== LENGTH) return null;
  const plain = withDigits(code);
  if (!SHAPE.test(plain)) return null;
  const day = Number(plain.slice(9, 11)) % 40;
  const days = MONTH_DAYS[MONTHS.indexOf(plain.charAt(8))] ?? 0;
  if (day < 1 || day > days || Number(plain.slice(9, 11)) > 71) return null;
  return controlLetter(code) === code.charAt(LENGTH - 1) ? code : null;
}

/** All that is ever shown of a fiscal code: enough for its owner to know it again. */
export const masked = (code: string): string => `${"•".repeat(LENGTH - 4)}${code.slice(-4)}`;

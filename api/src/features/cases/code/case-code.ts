import { randomInt } from "node:crypto";

/** Crockford's base-32 letters: no I, L, O, U (https://www.crockford.com/base32.html). */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const FIELD = LETTERS.length;
/** x⁵ + x² + 1, primitive over GF(2). */
const POLYNOMIAL = 0b100101;
const DATA = 8;

/** What a text says when read as a public case code. */
export type ReadCode = { code: string } | { misread: true };

/**
 * A new public code such as `7K3M-2QXD-F`: eight random letters (40 bits) and a check letter. Whether it is
 * free is for the database to say.
 */
export function newCaseCode(): string {
  let rest = randomInt(FIELD ** DATA);
  const values = Array.from({ length: DATA }, () => {
    const value = rest % FIELD;
    rest = Math.floor(rest / FIELD);
    return value;
  });
  return written([...values, checkOf(values)]);
}

/**
 * Reads a code as people say and type it: lower case, spaces, missing dashes, O for 0, I and L for 1.
 * `misread` where the letters cannot be a code, so that it is told from one that is merely unknown.
 */
export function readCaseCode(text: string): ReadCode {
  const letters = text
    .toUpperCase()
    .replace(/[\s\-‐‑–—._]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  const values = [...letters].map((letter) => LETTERS.indexOf(letter));
  if (values.length !== DATA + 1 || values.includes(-1) || weighted(values) !== 0) return { misread: true };
  return { code: written(values) };
}

/**
 * The check letter makes Σ αⁱ·cᵢ = 0 over GF(32), i counted from the check letter (i = 0). No weight is zero,
 * so every single wrong letter is caught; no two weights are equal (α has order 31), so every swap of two
 * letters is caught, neighbours and the check letter included. Method: A. Ecker and G. Poch, "Check
 * character systems", Computing 37 (1986), weighted sums over a finite field.
 */
function checkOf(values: readonly number[]): number {
  return weighted([...values, 0]);
}

function weighted(values: readonly number[]): number {
  // Horner's rule from the first letter, whose weight is the highest power.
  return values.reduce((sum, value) => timesAlpha(sum) ^ value, 0);
}

function timesAlpha(value: number): number {
  const doubled = value << 1;
  return doubled & FIELD ? doubled ^ POLYNOMIAL : doubled;
}

function written(values: readonly number[]): string {
  const text = values.map((value) => LETTERS[value]).join("");
  return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

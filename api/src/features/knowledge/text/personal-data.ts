/** What of a text may say who somebody is, or where they live; each with the name under which it is told. */
const TRACES = [
  ["EMAIL", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/giu],
  // Letters may stand for digits where two people would share a code (omocodia).
  ["FISCAL_CODE", /\b[a-z]{6}[0-9lmnp-v]{2}[a-ehlmpr-t][0-9lmnp-v]{2}[a-z][0-9lmnp-v]{3}[a-z]\b/gi],
  ["BANK_ACCOUNT", /\b[a-z]{2}\d{2}(?:\s?[a-z0-9]{4}){3,7}(?:\s?[a-z0-9]{1,4})?\b/gi],
  ["PLATE", /\b[a-z]{2}\s?\d{3}\s?[a-z]{2}\b/gi],
  ["CASE_CODE", /\b[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]\b/gi],
  [
    "ADDRESS",
    /\b(?:via|viale|v\.le|piazza|p\.zza|piazzale|corso|c\.so|largo|vicolo|strada|contrada|street|rue|calle)\s+(?:[\p{L}.'’]+\s+){1,5}?(?:n\.?\s?|num(?:ero)?\s)?\d{1,4}(?:[/ ]?[a-z])?\b/giu,
  ],
  ["NUMBER", /\+?\d(?:[\s./()-]{0,2}\d){4,}/g],
] as const;

/** Words after which a name comes. */
const PRESENTS_ONESELF =
  /(?:mi chiamo|il mio nome è|my name is|je m['’]appelle|me llamo|mă numesc|мене звати|اسمي|我叫)/iu;

export type PersonalTrace = (typeof TRACES)[number][0];

/** Whether a text holds what may say who somebody is: then it is not kept. When in doubt it is. */
export const saysWho = (text: string): boolean =>
  PRESENTS_ONESELF.test(text) || TRACES.some(([, pattern]) => text.search(pattern) >= 0);

/**
 * The text with what may say who somebody is replaced by what it was.
 * @param shown what stands in its place, e.g. "[e-mail]"
 */
export const withoutTraces = (text: string, shown: (trace: PersonalTrace) => string): string =>
  TRACES.reduce((rest, [trace, pattern]) => rest.replace(pattern, () => shown(trace)), text);

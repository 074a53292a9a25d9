/**
 * Personal data that can be told by their form, each with the sign that takes their place. Names cannot be told from
 * other words, so what goes out holds as little else as possible.
 */
const FORMS: readonly [RegExp, string][] = [
  // Addresses of e-mail.
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, "[e-mail]"],
  // Italian fiscal code, digits replaced by letters where two people would have the same (omocodia) included.
  [
    /\b[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]\b/giu,
    "[codice fiscale]",
  ],
  // IBAN, ISO 13616, in one piece or in groups of four.
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/giu, "[IBAN]"],
  // Electronic identity card: CA00000AA.
  [/\b[A-Z]{2}\d{5}[A-Z]{2}\b/giu, "[documento]"],
  // Payment cards.
  [/\b(?:\d[ -]?){13,19}\b/gu, "[carta]"],
  // Telephone numbers: seven digits and more, with what is written between them.
  [/(?<![\d,.])\+?\d(?:[\s./-]?\d){6,14}(?!\d)/gu, "[telefono]"],
];

/** A text without fiscal codes, e-mail addresses, telephone numbers, IBANs, cards and documents. */
export const withoutPersonalData = (text: string): string =>
  FORMS.reduce((rest, [form, sign]) => rest.replace(form, sign), text);

/**
 * The locale to write dates and numbers with: Latin digits in every language, as in codes and on the pages, the day in 24
 * hours, and English as it is written in Europe.
 */
export const dateLocale = (locale: string): string =>
  `${locale === "en" ? "en-GB" : locale}-u-nu-latn-hc-h23`;

/**
 * The name of a language in the reader's: ("ro", "it") → "rumeno"; in the language itself where the browser does not
 * know the reader's. The code itself where it knows no name.
 */
export function languageName(code: string, locale: string): string {
  const known = Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  return new Intl.DisplayNames([known ? locale : code], { type: "language" }).of(code) ?? code;
}

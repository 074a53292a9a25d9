/** The name of a language in the reader's: ("ro", "it") → "rumeno". The code itself where the browser knows no name. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

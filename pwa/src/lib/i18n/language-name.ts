import { AVAILABLE_LOCALES } from "./locales.ts";

/**
 * The name of a language in the reader's: ("ro", "it") → "rumeno"; in the language itself where the browser does not
 * know the reader's. The code itself where there is no name.
 */
export function languageName(code: string, locale: string): string {
  if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0)
    return AVAILABLE_LOCALES.find((one) => one.code === code)?.name ?? code;
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}

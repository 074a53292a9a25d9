const OWN_CONFIGURATION: readonly string[] = ["it", "en", "de", "ro", "ar"];

/** The text-search configuration of a locale; languages without a stemmer of their own are taken word by word. */
export const configurationOf = (locale: string): string =>
  OWN_CONFIGURATION.includes(locale) ? `searchable_${locale}` : "searchable_other";

import messageFormat from "@messageformat/core";

// The package declares an ES default export, but Node loads its CommonJS file, whose export is the class.
const MessageFormat = messageFormat as unknown as typeof messageFormat.default;

/** The words of a room in one language, by the keys of the Italian ones; what is not there is said in Italian. */
export type Words<Italian> = Readonly<Partial<Record<keyof Italian, string>>>;

/** The words of a room in a language that says all that Italian does. */
export type AllWords<Italian> = Readonly<Record<keyof Italian, string>>;

/** Messages of a room: ICU text by key, for each locale. Italian and English are complete. */
export type Catalogue = Readonly<Record<"it" | "en", Readonly<Record<string, string>>>> &
  Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;

/** A text in the reader's language. */
export type Translate = (
  locale: string,
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Compiles the catalogues of all rooms once. A locale without a text falls back to Italian.
 * @throws Error where two rooms use one key, or a text is no valid ICU message
 */
export function compileMessages(catalogues: readonly Catalogue[]): Translate {
  const compiled = new Map<string, Map<string, (values?: object) => unknown>>();
  for (const catalogue of catalogues) {
    for (const [locale, messages] of Object.entries(catalogue)) {
      const format = new MessageFormat(locale);
      const known = compiled.get(locale) ?? new Map<string, (values?: object) => unknown>();
      compiled.set(locale, known);
      for (const [key, text] of Object.entries(messages)) {
        if (text === undefined) continue;
        if (known.has(key)) throw new Error(`Two rooms say ${key} in ${locale}`);
        known.set(key, format.compile(text) as (values?: object) => unknown);
      }
    }
  }
  return (locale, key, values = {}) => {
    const message = compiled.get(locale)?.get(key) ?? compiled.get("it")?.get(key);
    if (!message) throw new Error(`There is no message ${key}`);
    return String(message(values));
  };
}

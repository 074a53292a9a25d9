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
 * What says the messages of all rooms. Each is compiled when it is first said: nobody reads ten languages at the start.
 * A locale without a text falls back to Italian.
 * @throws Error where two rooms use one key; when said, where a text is no valid ICU message
 */
export function compileMessages(catalogues: readonly Catalogue[]): Translate {
  const messages = new Map<string, Map<string, Message>>();
  for (const catalogue of catalogues) {
    for (const [locale, texts] of Object.entries(catalogue)) {
      const format = new MessageFormat(locale);
      const known = messages.get(locale) ?? new Map<string, Message>();
      messages.set(locale, known);
      for (const [key, text] of Object.entries(texts)) {
        if (text === undefined) continue;
        if (known.has(key)) throw new Error(`Two rooms say ${key} in ${locale}`);
        let compiled: Message | undefined;
        known.set(key, (values) => (compiled ??= format.compile(text) as Message)(values));
      }
    }
  }
  return (locale, key, values = {}) => {
    const message = messages.get(locale)?.get(key) ?? messages.get("it")?.get(key);
    if (!message) throw new Error(`There is no message ${key}`);
    return String(message(values));
  };
}

type Message = (values?: object) => unknown;

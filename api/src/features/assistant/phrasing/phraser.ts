/** Says an extract of an article in better words, and adds nothing. */
export interface Phraser {
  /** @returns null where nothing of it could be relied on: then the extract itself is the answer */
  phrase(question: string, source: string, locale: string): Promise<string | null>;
}

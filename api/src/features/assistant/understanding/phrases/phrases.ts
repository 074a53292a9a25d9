import type { Pattern } from "../pattern.ts";

/** How one language says what the assistant understands without looking anything up. */
export interface Phrases {
  /** Wants somebody of flesh and blood. */
  person: readonly Pattern[];
  /** The same where it is all that was written. */
  personAlone: readonly Pattern[];
  /** Asks what it is talking to. */
  about: readonly Pattern[];
  /** Asks how an own request is going. */
  cases: readonly Pattern[];
  greeting: readonly Pattern[];
  thanks: readonly Pattern[];
  /** Something dangerous is happening now. */
  danger: readonly Pattern[];
  /** Words that ask for one part of an article. */
  asks: Readonly<Partial<Record<AskedPart, readonly Pattern[]>>>;
}

export type AskedPart = "COST" | "TIMES" | "WHERE" | "NEED" | "WHO" | "CONTACTS" | "HOW";

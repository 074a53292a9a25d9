/** The languages of the glossary; Italian is that of the administration. */
export const GLOSSARY_LOCALES = ["it", "en", "ro", "sq", "ar", "zh-Hans", "es", "fr", "uk", "bn"] as const;
export type GlossaryLocale = (typeof GLOSSARY_LOCALES)[number];

/** A concept in one language. */
export interface ConceptText {
  /** The preferred term; in Italian the official one. */
  term: string;
  /** Other wordings that people use, everyday words and common errors included. */
  synonyms: string[];
  /** What it is, in one plain sentence. */
  explanation: string;
}

/** A concept of the public services, in every language of the glossary. */
export interface ConceptSource {
  /** Stable English name in kebab case, unique in the whole glossary. */
  code: string;
  /** The file it stands in. */
  topic: string;
  texts: Record<GlossaryLocale, ConceptText>;
}

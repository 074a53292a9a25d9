import { type ConceptSource, GLOSSARY_LOCALES } from "./concept-source.ts";
import { tokensOf } from "./tokens.ts";

/** A word that stands for more concepts than this says nothing. */
const MOST_CLAIMS = 3;

/** What is wrong with the glossary as a whole: names given twice, terms that cannot be found or that too many claim. */
export function checkGlossary(concepts: readonly ConceptSource[]): string[] {
  const problems: string[] = [];
  const topics = new Map<string, string>();
  const claims = new Map<string, Set<string>>();
  for (const { code, topic, texts } of concepts) {
    const other = topics.get(code);
    if (other) problems.push(`${topic}.yaml: ${code} is in ${other}.yaml too`);
    topics.set(code, topic);
    for (const locale of GLOSSARY_LOCALES) {
      for (const term of [texts[locale].term, ...texts[locale].synonyms]) {
        const form = tokensOf(term)
          .map((token) => token.form)
          .join(" ");
        if (form === "") problems.push(`${topic}.yaml: ${code}.${locale} "${term}" has no word to look for`);
        const key = `${locale} "${form}"`;
        claims.set(key, (claims.get(key) ?? new Set()).add(code));
      }
    }
  }
  for (const [key, codes] of claims) {
    if (codes.size > MOST_CLAIMS) problems.push(`${key} is claimed by ${[...codes].join(", ")}`);
  }
  return problems;
}

import type { Sql } from "../../../platform/database/index.ts";
import { expandQuestion } from "../glossary/index.ts";
import { type AskedTerm, type AskedWord, understand } from "./search.repository.ts";
import { synonymsOf } from "./synonyms.repository.ts";
import { wordsOf } from "./words.ts";

/** Longer questions are cut: nobody is served better by their hundredth word. */
const MAX_WORDS = 64;
/** Nor by what stands behind so many characters. */
const MAX_CHARACTERS = 2_000;

/** A question as the search understands it. */
export interface Question {
  terms: readonly AskedTerm[];
  /** By language of texts, the words that they are compared with. */
  wordings: ReadonlyMap<string, string>;
}

/**
 * Finds out what to look for: the question's words in texts of the reader's language and, for names and those who mix,
 * in Italian ones; what the glossary and the synonyms of editors put beside them. Null where nothing is asked.
 */
export async function readQuestion(sql: Sql, asked: string, locale: string): Promise<Question | null> {
  const text = asked.slice(0, MAX_CHARACTERS);
  const own = [...new Set(wordsOf(text, locale))].slice(0, MAX_WORDS);
  if (own.length === 0) return null;
  const [expansions, synonyms] = await Promise.all([
    expandQuestion(sql, text, locale),
    synonymsOf(sql, own, locale),
  ]);
  const beside = [...expansions, ...synonyms].map(({ phrase, words, ...rest }) => ({
    ...rest,
    places: placesOf(phrase, own, locale),
    words: wordsOf(words, rest.locale),
  }));
  const words: AskedWord[] = own.map((word, place) => ({ place, word, locale, count: 1, mendable: true }));
  if (locale !== "it") {
    const italian = [...new Set(wordsOf(text, "it"))].slice(0, MAX_WORDS);
    for (const word of italian) {
      const place = own.indexOf(word);
      if (place >= 0) words.push({ place, word, locale: "it", count: 1, mendable: false });
    }
  }
  for (const { places, words: others, weight, locale: where } of beside) {
    others.forEach((word, index) =>
      words.push({
        place: places[Math.min(index, places.length - 1)] ?? 0,
        word,
        locale: where,
        count: weight,
        mendable: false,
      }),
    );
  }
  const wordings = new Map([[locale, own.join(" ")]]);
  if (locale !== "it") {
    const inItalian = beside.filter((one) => one.locale === "it").flatMap((one) => one.words);
    wordings.set("it", [...new Set(inItalian.length > 0 ? inItalian : own)].join(" "));
  }
  return { terms: await understand(sql, words), wordings };
}

/** The places of a phrase's words in the question; the first where it is written otherwise. */
function placesOf(phrase: string, own: readonly string[], locale: string): number[] {
  const places = wordsOf(phrase, locale)
    .map((word) => own.indexOf(word))
    .filter((place) => place >= 0);
  return places.length > 0 ? places : [0];
}

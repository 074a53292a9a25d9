import type { Sql } from "../../../platform/database/index.ts";
import { conceptsAt, knownWords, mendedWords, textsOf } from "./expand.repository.ts";
import { bestMatches, grouped, type Match } from "./best-matches.ts";
import { withoutClitics } from "./light-stem.ts";
import { keyOf, LOCALES_OF, stemsOf } from "./stems.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Words to look for besides those of the question. */
export interface Expansion {
  /** The part of the question that they stand for, as it was written. */
  phrase: string;
  /** The language of the texts in which to look for them. */
  locale: string;
  words: string;
  /** 0 to 1: how sure it is that this is meant. */
  weight: number;
}

/** Longer questions are cut; Han counts characters. */
const MOST_TOKENS = 48;
/** The longest term of the glossary, in words or in characters of Han. */
const LONGEST_TERM = 6;
const LONGEST_HAN = 12;
/** A word without what was written together with it, and one with a typing error mended. */
const STRIPPED = 0.9;
const MENDED = 0.7;
/** What the everyday wordings count beside the official term. */
const SYNONYMS = 0.5;

/** A word of the question as the glossary knows it in one language. */
interface Known {
  stem: string;
  weight: number;
}

/**
 * The concepts of the glossary that a question speaks of, as words to look for in Italian texts and in those of
 * `locale`. The question may be in any language of the glossary: `locale` only decides between languages in which
 * the same words mean different things. The longest term wins; endings and single typing errors are forgiven.
 */
export async function expandQuestion(sql: Sql, question: string, locale: string): Promise<Expansion[]> {
  const tokens = tokensOf(question).slice(0, MOST_TOKENS);
  if (tokens.length === 0) return [];
  const matches = bestMatches(await matchesIn(sql, tokens), locale);
  if (matches.length === 0) return [];
  const texts = await textsOf(
    sql,
    matches.map(({ concept }) => concept),
    [...new Set(["it", locale])],
  );
  return matches.flatMap(({ concept, from, to, weight }) => {
    const phrase = question.slice(tokens[from]?.start, tokens[to]?.end);
    return texts
      .filter((text) => text.concept === concept)
      .flatMap((text) => [
        { phrase, locale: text.locale, words: text.term, weight },
        ...wordsBeside(text).map((words) => ({
          phrase,
          locale: text.locale,
          words,
          weight: weight * SYNONYMS,
        })),
      ]);
  });
}

/** The words of the synonyms that the term does not have. */
function wordsBeside({ term, synonyms }: { term: string; synonyms: string[] }): string[] {
  const seen = new Set(tokensOf(term).map(({ form }) => form));
  const others = synonyms.flatMap((synonym) =>
    tokensOf(synonym).flatMap(({ form, start, end }) => {
      if (seen.has(form)) return [];
      seen.add(form);
      return [synonym.slice(start, end)];
    }),
  );
  return others.length > 0 ? [others.join(" ")] : [];
}

/** Every term of the glossary in a run of words, in every language that they may be of. */
export async function matchesIn(sql: Sql, tokens: readonly Token[], exactly = false): Promise<Match[]> {
  const locales = [...new Set(tokens.flatMap(({ script }) => LOCALES_OF[script]))];
  const known = await knownIn(sql, tokens, locales, exactly);
  const runs = locales.flatMap((locale) => runsOf(known.get(locale) ?? [], locale));
  const found = await conceptsAt(
    sql,
    runs.map((run) => run.locale),
    runs.map((run) => run.key),
  );
  const places = grouped(runs, (run) => `${run.locale} ${run.key}`);
  return found.flatMap(({ concept, locale, key, place }) =>
    (places.get(`${locale} ${key}`) ?? []).map(({ from, to, weight }) => ({
      concept,
      locale,
      from,
      to,
      weight: weight * (place === 0 ? 1 : 0.95),
    })),
  );
}

/** For each language, what each word is in it; undefined where the glossary does not know it. */
async function knownIn(
  sql: Sql,
  tokens: readonly Token[],
  locales: readonly string[],
  exactly: boolean,
): Promise<Map<string, (Known | undefined)[]>> {
  const forms = locales.flatMap((locale) =>
    tokens.flatMap(({ form, script }, index) =>
      [form, ...(script === "Arabic" ? withoutClitics(form) : [])].map((one, place) => ({
        locale,
        form: one,
        script,
        index,
        weight: place === 0 ? 1 : STRIPPED,
      })),
    ),
  );
  const stems = await stemsOf(sql, forms);
  const tried = forms.map((form, index) => ({ ...form, stem: stems[index] ?? form.form }));
  const isKnown = await knownWords(sql, tried);
  const known = new Map(locales.map((locale) => [locale, Array<Known | undefined>(tokens.length)]));
  for (const [index, { locale, index: place, stem, weight }] of tried.entries()) {
    const words = known.get(locale);
    if (words && isKnown[index]) words[place] ??= { stem, weight };
  }
  if (exactly) return known;
  // A word that some language knows is not mistyped.
  const unknown = tried.filter(
    ({ index, weight }) => weight === 1 && !locales.some((locale) => known.get(locale)?.[index]),
  );
  for (const { locale, index, stem } of await mendedWords(sql, unknown)) {
    const words = known.get(locale);
    if (words) words[index] ??= { stem, weight: MENDED };
  }
  return known;
}

interface Run {
  locale: string;
  key: string;
  from: number;
  to: number;
  weight: number;
}

/** Every run of neighbouring known words that is no longer than a term. */
function runsOf(words: readonly (Known | undefined)[], locale: string): Run[] {
  const longest = locale === "zh-Hans" ? LONGEST_HAN : LONGEST_TERM;
  return words.flatMap((_, from) => {
    const runs: Run[] = [];
    for (let to = from; to < Math.min(words.length, from + longest) && words[to]; to += 1) {
      const run = words.slice(from, to + 1).filter((word) => word !== undefined);
      runs.push({
        locale,
        key: keyOf(
          locale,
          run.map(({ stem }) => stem),
        ),
        from,
        to,
        weight: Math.min(...run.map(({ weight }) => weight)),
      });
    }
    return runs;
  });
}

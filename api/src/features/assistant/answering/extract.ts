import type { CitedArticle, SectionKindName } from "../../knowledge/index.ts";
import type { AskedPart } from "../understanding/phrases/index.ts";
import { isHan, wordsOf } from "../understanding/words.ts";

/** Sentences of running text that are enough for an answer, and items of a list. */
const SENTENCES = 3;
const ITEMS = 9;
/** Words that differ after so many letters are taken for forms of one. */
const STEM = 5;
/** Shorter words say little. */
const MIN_WORD = 4;
/** Words of the question that another section must hold more of, to be taken instead of the one that was asked for. */
const CLEARLY = 2;
/** "When", "where" and "how" are asked in many ways that mean another section; "how much" is not. */
const LOOSE: readonly AskedPart[] = ["TIMES", "WHERE", "HOW"];

/** What an article says to a question, in its own words. */
export interface Extract {
  text: string;
  section: SectionKindName | null;
}

/**
 * The sentences or steps of an article that answer: those of the section that the question asks for, else of the one
 * that the search found, else what the article is about and how it is done. A list stays whole, for a step left out is
 * a wrong answer.
 */
export function extract(
  article: CitedArticle,
  question: string,
  asked: AskedPart | null,
  found: SectionKindName | null,
): Extract {
  const sections = new Map(article.sections.map(({ kind, markdown }) => [kind, linesOf(markdown)]));
  const overlap = (kind: SectionKindName) => held(question, (sections.get(kind) ?? []).join(" "));
  const wanted = asked !== null && sections.has(asked) ? asked : null;
  const isLoose = wanted !== null && LOOSE.includes(wanted);
  const another = isLoose && found && sections.has(found) && overlap(found) >= overlap(wanted) + CLEARLY;
  const section = another ? found : (wanted ?? found);
  const lines = section && sections.get(section);
  if (lines && lines.length > 0) return { text: chosen(lines, question, article.locale), section };
  const how = sections.get("HOW") ?? [];
  return { text: [article.summary, ...how.filter(isItem).slice(0, ITEMS)].join("\n"), section: null };
}

const isItem = (line: string): boolean => /^(\d+\.|-) /.test(line);

/** The lines of a piece of Markdown without its markup; items keep their number or dash. */
const linesOf = (markdown: string): string[] =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^#+\s*/, "")
        .replace(/^[*+-]\s+/, "- ")
        .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, "")
        .replace(/\s+/g, " "),
    )
    .filter(Boolean);

function chosen(lines: readonly string[], question: string, locale: string): string {
  const items = lines.filter(isItem).slice(0, ITEMS);
  const sentences = lines.filter((line) => !isItem(line)).flatMap((line) => sentencesOf(line, locale));
  if (items.length > 0) {
    const first = lines.findIndex(isItem);
    const before = lines.slice(0, first);
    const after = best(
      sentencesOf(
        lines
          .slice(first)
          .filter((line) => !isItem(line))
          .join(" "),
        locale,
      ),
      question,
      1,
    );
    return [...before, ...items, ...after].join("\n");
  }
  return best(sentences, question, SENTENCES).join(" ");
}

/** As many sentences as asked for, those first that share most with the question; in their own order. */
function best(sentences: readonly string[], question: string, count: number): string[] {
  const ranked = sentences
    .map((sentence, position) => ({ position, score: held(question, sentence) }))
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, count)
    .map(({ position }) => position);
  return sentences.filter((_, position) => ranked.includes(position));
}

/** The sentences of a text, in the way of its language. */
export const sentencesOf = (text: string, locale: string): string[] =>
  [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);

/** What a text can be found by: stems of its longer words, its numbers, pairs of signs in Chinese. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    if (/\p{N}/u.test(word)) return [word];
    if (isHan(word)) return [...word].slice(1).map((sign, at) => `${[...word][at] ?? ""}${sign}`);
    return word.length >= MIN_WORD ? [word.slice(0, STEM)] : [];
  });
}

/** How many of the question's stems a text holds. */
function held(question: string, text: string): number {
  const stems = new Set(stemsOf(text));
  return [...new Set(stemsOf(question))].filter((stem) => stems.has(stem)).length;
}

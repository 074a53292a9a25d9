import { sentencesOf, stemsOf } from "../answering/extract.ts";
import { wordsOf } from "../understanding/words.ts";

/** Words that turn a sentence round: one too many or too few, and it says the opposite. */
const NEGATIONS = new Set(
  wordsOf(
    "non né nessuno nessuna niente mai senza no not never none without don doesn nu fără nici nimic jo nuk mos pa asnjë sin nunca " +
      "ningún ninguna ni ne pas jamais sans aucun aucune не ні без ніколи немає لا ليس لن لم بدون غير না নয় নেই ছাড়া",
  ),
);
const HAN_NEGATION = /[不没无勿别未]/gu;

/** Addresses that could be followed, and numbers that could be called or paid, amounts included. */
const LINK = /(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;
const FIGURE = /\d+(?:[.,:]\d+)*/gu;

/**
 * The sentences of a text that a source holds: each of their words, figures and links stands there, and the sentence of
 * the source that is nearest says no as often. The others are dropped.
 * @returns null where nothing remains
 */
export function coveredBy(text: string, source: string, locale: string): string | null {
  const stems = new Set(stemsOf(source));
  const figures = new Set(figuresOf(source));
  const told = source.split("\n").flatMap((line) => sentencesOf(line, locale));
  const kept = text
    .split("\n")
    .map((line) =>
      sentencesOf(line, locale)
        .filter((sentence) => {
          const own = stemsOf(withoutFigures(sentence));
          return (
            own.length > 0 &&
            own.every((stem) => stems.has(stem)) &&
            figuresOf(sentence).every((figure) => figures.has(figure)) &&
            (sentence.match(LINK) ?? []).every((link) => source.includes(link.replace(/[.,;:)]+$/, ""))) &&
            negationsOf(sentence) === negationsOf(nearest(sentence, told))
          );
        })
        .join(" "),
    )
    .filter(Boolean);
  return kept.length > 0 ? kept.join("\n") : null;
}

const figuresOf = (text: string): string[] => text.replace(/^\s*\d+\. /gm, "").match(FIGURE) ?? [];
const withoutFigures = (text: string): string => text.replace(FIGURE, " ");

const negationsOf = (text: string): number =>
  wordsOf(text).filter((word) => NEGATIONS.has(word)).length + (text.match(HAN_NEGATION)?.length ?? 0);

function nearest(sentence: string, told: readonly string[]): string {
  const own = stemsOf(sentence);
  const shared = (other: string) => {
    const stems = new Set(stemsOf(other));
    return own.filter((stem) => stems.has(stem)).length;
  };
  return told.reduce((best, one) => (shared(one) > shared(best) ? one : best), told[0] ?? "");
}

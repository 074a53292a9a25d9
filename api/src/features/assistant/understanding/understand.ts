import { type AskedPart, PHRASES, type Phrases } from "./phrases/index.ts";
import { matcher, type Pattern } from "./pattern.ts";
import { isHan, wordsOf } from "./words.ts";

/** What somebody wants with what they wrote; QUESTION is to be looked up. */
export type Intent = "DANGER" | "PERSON" | "CASES" | "ABOUT" | "THANKS" | "GREETING" | "QUESTION";

/** A greeting, or a word such as "operator", says all only where nothing follows. */
const SHORT_WORDS = 3;
const SHORT_SIGNS = 6;

const every = (pick: (phrases: Phrases) => readonly Pattern[]) =>
  matcher(Object.values(PHRASES).flatMap(pick));

const saysDanger = every(({ danger }) => danger);
const wantsPerson = every(({ person }) => person);
const wantsPersonAlone = every(({ personAlone }) => personAlone);
const asksForCases = every(({ cases }) => cases);
const asksAbout = every(({ about }) => about);
const thanks = every(({ thanks: said }) => said);
const greets = every(({ greeting }) => greeting);

/** In the order in which they are looked for: what is asked for by name before what is asked for in passing. */
const ASKED: readonly AskedPart[] = ["COST", "NEED", "CONTACTS", "WHO", "TIMES", "WHERE", "HOW"];
const asks = new Map(
  Object.entries(PHRASES).map(([locale, phrases]) => [
    locale,
    ASKED.map((part) => ({ part, isAsked: matcher(phrases.asks[part] ?? []) })),
  ]),
);

/** What is wanted, in whichever of the languages it was said. Danger first, then a person: both may be said in a long text. */
export function intentOf(text: string): Intent {
  if (saysDanger(text)) return "DANGER";
  if (wantsPerson(text)) return "PERSON";
  if (asksForCases(text)) return "CASES";
  if (asksAbout(text)) return "ABOUT";
  if (!isShort(text)) return "QUESTION";
  if (wantsPersonAlone(text)) return "PERSON";
  if (thanks(text)) return "THANKS";
  if (greets(text)) return "GREETING";
  return "QUESTION";
}

/** Which part of an article the words of a question ask for; null where they do not say. */
export function askedPart(text: string, locale: string): AskedPart | null {
  const ways = [...(asks.get(locale) ?? []), ...(asks.get("it") ?? [])];
  return ways.find(({ isAsked }) => isAsked(text))?.part ?? null;
}

function isShort(text: string): boolean {
  const words = wordsOf(text);
  return isHan(text) ? words.join("").length <= SHORT_SIGNS : words.length <= SHORT_WORDS;
}

import type { PublishedType } from "../../cases/index.ts";
import { matcher } from "../understanding/pattern.ts";
import { isHan, wordsOf } from "../understanding/words.ts";

/** A danger that somebody tells of, and whom to call. */
export interface Emergency {
  type: PublishedType;
  phone: string;
}

/** What an emergency is called, in every language: sayings of more than one word, for "water" alone is none. */
const sayingsOf = ({ definition }: PublishedType): string[] =>
  Object.values(definition.keywords)
    .flat()
    .filter((saying) => (isHan(saying) ? saying.length > 1 : wordsOf(saying).length > 1))
    .map((saying) => wordsOf(saying).join(" ‥ "));

const known = new WeakMap<PublishedType, (text: string) => boolean>();

/** The kinds of request that are emergencies are the organisation's: their own words say which one is meant. */
export function emergencyIn(
  text: string,
  types: readonly PublishedType[],
  danger: boolean,
): Emergency | null {
  const urgent = types.flatMap((type) => {
    const phone = type.definition.emergency?.phone;
    return phone ? [{ type, phone }] : [];
  });
  const said = urgent.find(({ type }) => {
    const says = known.get(type) ?? matcher(sayingsOf(type));
    known.set(type, says);
    return says(text);
  });
  return said ?? (danger ? nearest(text, urgent) : null);
}

/** Danger was told in other words: the emergency whose words share most with them. */
function nearest(text: string, urgent: readonly Emergency[]): Emergency | null {
  const told = wordsOf(text).join(" ");
  const score = ({ type }: Emergency) =>
    Object.values(type.definition.keywords)
      .flat()
      .filter((word) => told.includes(wordsOf(word).join(" "))).length;
  return [...urgent].sort((a, b) => score(b) - score(a))[0] ?? null;
}

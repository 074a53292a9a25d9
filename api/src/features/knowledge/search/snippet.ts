import { wordsOf } from "./words.ts";

/** Words of a snippet, and how many of them stand before the first that matches. */
const LENGTH = 32;
const BEFORE = 6;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const HAN = /\p{Script=Han}/u;

interface Piece {
  from: number;
  to: number;
  matches: boolean;
}

/**
 * The stretch of a passage that says most of what was asked, on one line, with the matching words between ⟦ and ⟧.
 * @param matches whether a word, as the index keeps it, is one that was asked for
 */
export function snippetOf(text: string, locale: string, matches: (word: string) => boolean): string {
  const pieces = [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Piece[] => {
    if (HAN.test(word)) return hanPieces(word, index, locale, matches);
    return [{ from: index, to: index + word.length, matches: wordsOf(word, locale).some(matches) }];
  });
  const start = bestStart(pieces);
  const shown = pieces.slice(start, start + LENGTH);
  const from = start === 0 ? 0 : (shown[0]?.from ?? 0);
  const to = start + LENGTH >= pieces.length ? text.length : (shown.at(-1)?.to ?? text.length);
  let marked = "";
  let at = from;
  shown.forEach((piece, index) => {
    if (!piece.matches) return;
    // Neighbours that touch, as in Chinese, are marked as one.
    const joinsBefore = shown[index - 1]?.matches && shown[index - 1]?.to === piece.from;
    const joinsAfter = shown[index + 1]?.matches && shown[index + 1]?.from === piece.to;
    marked += `${text.slice(at, piece.from)}${joinsBefore ? "" : "⟦"}${text.slice(piece.from, piece.to)}${joinsAfter ? "" : "⟧"}`;
    at = piece.to;
  });
  marked += text.slice(at, to);
  return marked.trim().replace(/\s*\n\s*/g, " · ");
}

/** Each character of a run of Han; it matches where a pair with a neighbour does. */
function hanPieces(run: string, index: number, locale: string, matches: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = index;
  for (const character of run) {
    pieces.push({ from, to: from + character.length, matches: false });
    from += character.length;
  }
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    const pair = run.slice(piece.from - index, (next ?? piece).to - index);
    if (!wordsOf(pair, locale).some(matches)) return;
    piece.matches = true;
    if (next) next.matches = true;
  });
  return pieces;
}

/** Where the stretch with most matches begins, with a few words before the first of them. */
function bestStart(pieces: readonly Piece[]): number {
  let best = 0;
  let most = -1;
  let inside = 0;
  pieces.forEach((piece, index) => {
    inside += Number(piece.matches) - Number(pieces[index - LENGTH]?.matches ?? false);
    if (inside > most) [best, most] = [Math.max(0, index - LENGTH + 1), inside];
  });
  const first = pieces.findIndex((piece, index) => index >= best && piece.matches);
  return first < 0 ? 0 : Math.max(0, first - BEFORE);
}

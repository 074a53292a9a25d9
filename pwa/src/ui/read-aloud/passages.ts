import { sentencesOf } from "./speech.ts";

/** A sentence as it stands in the page. */
export interface Passage {
  text: string;
  /** Of the part of the page it stands in. */
  lang: string;
  range: Range;
}

interface Piece {
  node: Text;
  /** Where the node's text begins in its block's. */
  at: number;
}

/** The sentences that a part of the page shows, in their order; what `skip` matches is left out. */
export function passagesOf(root: Element, skip: string): Passage[] {
  const blocks = new Map<Element, Piece[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(skip) !== null || !isShown(parent))
      continue;
    const block = blockOf(parent, root);
    const pieces = blocks.get(block) ?? [];
    const last = pieces.at(-1);
    pieces.push({ node, at: last === undefined ? 0 : last.at + last.node.data.length });
    blocks.set(block, pieces);
  }
  return [...blocks].flatMap(([block, pieces]) => ofBlock(block, pieces));
}

function ofBlock(block: Element, pieces: readonly Piece[]): Passage[] {
  const text = pieces.map(({ node }) => node.data).join("");
  const lang = block.closest<HTMLElement>("[lang]")?.lang ?? "";
  return sentencesOf(text, lang || document.documentElement.lang).map(({ from, to }) => {
    const range = document.createRange();
    const [start, end] = [pieceAt(pieces, from), pieceAt(pieces, to - 1)];
    range.setStart(start.node, from - start.at);
    range.setEnd(end.node, to - end.at);
    return { text: text.slice(from, to).replace(/\s+/g, " "), lang, range };
  });
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  const found = pieces.findLast(({ at }) => at <= offset);
  if (found === undefined) throw new Error("A passage without its text");
  return found;
}

/** The nearest box around that begins on a line of its own: a sentence does not go on past it. */
function blockOf(element: Element, root: Element): Element {
  let block = element;
  while (
    block !== root &&
    getComputedStyle(block).display.startsWith("inline") &&
    block.parentElement !== null
  ) {
    block = block.parentElement;
  }
  return block;
}

/** Not in what is folded away. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

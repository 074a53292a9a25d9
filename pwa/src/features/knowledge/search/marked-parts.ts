export interface TextPart {
  text: string;
  /** One of the words that were searched for. */
  marked: boolean;
}

/** A snippet of the search, whose matching words stand between ⟦ and ⟧, in parts to show. */
export function markedParts(snippet: string): TextPart[] {
  return snippet
    .split(/(⟦[^⟧]*⟧)/u)
    .filter((text) => text !== "")
    .map((text) =>
      text.startsWith("⟦") ? { text: text.slice(1, -1), marked: true } : { text, marked: false },
    );
}

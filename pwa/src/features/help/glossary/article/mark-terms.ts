const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** The first place of these words in the text, whole and in no link, button or heading. */
function firstPlace(roots: Iterable<Element>, phrase: string): Range | undefined {
  const letters = "[\\p{L}\\p{N}]";
  // Han has no spaces: there a word may stand between other letters.
  const words = /\p{Script=Han}/u.test(phrase)
    ? new RegExp(escaped(phrase), "u")
    : new RegExp(`(?<!${letters})${escaped(phrase)}(?!${letters})`, "u");
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const found = words.exec(node.nodeValue ?? "");
      if (!found || node.parentElement?.closest("a, button, summary, h1, h2, h3, h4")) continue;
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + phrase.length);
      return range;
    }
  }
  return undefined;
}

/**
 * Makes a button of the first occurrence of each phrase in the text of an article.
 * @param onOpen told which phrase, and its button
 * @returns makes them plain text again
 */
export function markTerms(
  phrases: readonly string[],
  describe: (phrase: string) => string,
  onOpen: (phrase: string, button: HTMLElement) => void,
): () => void {
  const roots = document.querySelectorAll(".article-sections .prose");
  const buttons = phrases.flatMap((phrase) => {
    const place = firstPlace(roots, phrase);
    if (!place) return [];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "term";
    button.title = describe(phrase);
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", () => onOpen(phrase, button));
    place.surroundContents(button);
    return [button];
  });
  return () => {
    for (const button of buttons) {
      const { parentNode } = button;
      button.replaceWith(...button.childNodes);
      parentNode?.normalize();
    }
  };
}

const PLACE = /\{([^{}|]+)(?:\|(sentence))?\}/g;
const MAX_SENTENCE = 140;

/** Fills a template line by line; a line with an empty column falls out. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .split("\n")
    .flatMap((line) => {
      let empty = false;
      const filled = line.replace(PLACE, (_, column: string, filter: string | undefined) => {
        const value = values[column] ?? "";
        const text = filter === "sentence" ? firstSentence(value) : value;
        if (text === "") empty = true;
        return text;
      });
      return empty ? [] : [filled];
    })
    .join("\n")
    .trim();
}

/** The first sentence that says something by itself: not a heading of what follows, without list and emphasis marks. */
export function firstSentence(text: string): string {
  const lines = text
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*(?:[-*+]|\d+\.)\s+/, "")
        .replace(/\*\*|__/g, "")
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line));
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?])\s+/));
  const found = sentences.find((one) => !one.endsWith(":")) ?? sentences[0] ?? "";
  const sentence = found.replace(/[.;,:]$/, "");
  if (sentence.length <= MAX_SENTENCE) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", MAX_SENTENCE))}…`;
}

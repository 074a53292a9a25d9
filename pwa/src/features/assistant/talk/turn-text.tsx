import type { AssistantTalkFragment } from "../../../gql/operations.ts";

type Turn = AssistantTalkFragment["turns"][number];

interface Block {
  kind: "p" | "ol" | "ul";
  lines: string[];
  lang: string | undefined;
}

/** The words of a turn: paragraphs, and the steps and lists of an article, each in the language it is in. */
export function TurnText({ turn }: { turn: Turn }) {
  return blocksOf(turn).map(({ kind, lines, lang }, at) => {
    if (kind === "p") {
      return (
        <p key={at} lang={lang} dir="auto">
          {lines.join(" ")}
        </p>
      );
    }
    const List = kind;
    return (
      <List key={at} lang={lang} dir="auto" class="assistant-steps">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    );
  });
}

/** What comes after the line that names the page is the page's own, in its language. */
function blocksOf({ text, citations }: Turn): Block[] {
  const [source] = citations;
  const blocks: Block[] = [];
  let isQuoted = false;
  for (const line of text.split("\n")) {
    const item = /^(\d+\.|-) (.*)$/.exec(line);
    const kind = item ? (item[1] === "-" ? "ul" : "ol") : "p";
    const lang = isQuoted ? source?.locale : undefined;
    const before = blocks.at(-1);
    if (item && before?.kind === kind) before.lines.push(item[2] ?? "");
    else blocks.push({ kind, lines: [item?.[2] ?? line], lang });
    isQuoted ||= source !== undefined && line.includes(source.title);
  }
  return blocks;
}

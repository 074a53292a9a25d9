import type { CommandItem } from "../../ui/command-box/command-box.tsx";

/** Something the palette can do. */
export interface Command extends CommandItem {
  /** Other words by which it is found. */
  words?: string;
  run: () => void;
}

/** Those whose words all begin like the words asked for, accents forgiven; all of them where nothing is asked. */
export function matching<C extends Pick<Command, "label" | "hint" | "words">>(
  commands: readonly C[],
  query: string,
): C[] {
  const wanted = wordsOf(query);
  return commands.filter(({ label, hint = "", words = "" }) => {
    const known = wordsOf(`${label} ${hint} ${words}`);
    return wanted.every((word) => known.some((one) => one.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const bare = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

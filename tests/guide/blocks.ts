import { readdir, readFile } from "node:fs/promises";

const GUIDE = new URL("../../schema/guide/", import.meta.url);

/** Languages of the guide's examples, as its code fences name them. */
export const LANGUAGES = ["sh", "ts", "python"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A code block of the guide that can be run: ```ts example=search; or that others need beside them: ```ts file=x.ts. */
export interface Block {
  chapter: string;
  language: Language;
  kind: "example" | "file";
  name: string;
  code: string;
}

/** Every marked code block of the guide, in the order of its chapters' names. */
export async function guideBlocks(): Promise<Block[]> {
  const chapters = (await readdir(GUIDE)).filter((name) => name.endsWith(".md")).toSorted();
  const texts = await Promise.all(chapters.map((name) => readFile(new URL(name, GUIDE), "utf8")));
  return chapters.flatMap((chapter, index) => blocksOf(chapter, texts[index] ?? ""));
}

function blocksOf(chapter: string, text: string): Block[] {
  const fences = text.matchAll(/^```(\w+) (example|file)=(\S+)\n(.*?)^```$/gms);
  return [...fences].map(([, language, kind, name = "", code = ""]) => ({
    chapter,
    language: language as Language,
    kind: kind as Block["kind"],
    name,
    code,
  }));
}

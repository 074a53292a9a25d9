import type { EditedContentFragment, SectionKind } from "../../../gql/operations.ts";

/** The sections of a service card, in reading order; BODY is the whole text of any other article. */
export const SECTIONS: readonly SectionKind[] = [
  "WHO",
  "HOW",
  "NEED",
  "RESULT",
  "TIMES",
  "COST",
  "WHERE",
  "CONTACTS",
  "BODY",
];

/** A text in the fields of the editor. */
export interface Written {
  title: string;
  summary: string;
  sections: Readonly<Partial<Record<SectionKind, string>>>;
  /** One keyword a line. */
  keywords: string;
}

/** What is there, in fields; several sections of a kind become one. */
export function writtenOf(content: EditedContentFragment | null): Written {
  const sections: Partial<Record<SectionKind, string>> = {};
  for (const { kind, markdown } of content?.sections ?? []) {
    sections[kind] = sections[kind] === undefined ? markdown : `${sections[kind]}\n\n${markdown}`;
  }
  return {
    title: content?.title ?? "",
    summary: content?.summary ?? "",
    sections,
    keywords: (content?.keywords ?? []).join("\n"),
  };
}

/** The fields as the api takes them. */
export const contentOf = ({ title, summary, sections, keywords }: Written): EditedContentFragment => ({
  title,
  summary,
  sections: SECTIONS.flatMap((kind) => {
    const markdown = sections[kind];
    return markdown === undefined || markdown.trim() === "" ? [] : [{ kind, markdown }];
  }),
  keywords: keywords
    .split("\n")
    .map((word) => word.trim())
    .filter(Boolean),
});

/** All that is read, for the figure of plain language. */
export const wordsOf = ({ title, summary, sections }: Written): string =>
  [title, summary, ...SECTIONS.map((kind) => sections[kind] ?? "")].filter(Boolean).join("\n");

import { ExpectedFailure, type Failure } from "../../../platform/errors/index.ts";
import { type ArticleText, SECTION_KINDS } from "../article-source.ts";

const LONGEST = { title: 200, summary: 1_000, markdown: 20_000, keyword: 100 } as const;
const MOST = { sections: 20, keywords: 100 } as const;

/** Bounds on what is kept of an article in writing; nothing has to be there yet. */
export function keptContent({
  title,
  summary,
  sections,
  keywords,
  details = null,
}: ArticleText): ArticleText {
  const failures: Failure[] = [];
  const bounded = (value: string, field: keyof typeof LONGEST, path: readonly string[]) => {
    if (value.length > LONGEST[field]) {
      failures.push({ code: "TOO_LONG", path: ["input", ...path], values: { max: LONGEST[field] } });
    }
    return value;
  };
  for (const field of ["sections", "keywords"] as const) {
    if ({ sections, keywords }[field].length > MOST[field]) {
      failures.push({ code: "TOO_MANY", path: ["input", field], values: { max: MOST[field] } });
    }
  }
  const kept: ArticleText = {
    title: bounded(title.trim(), "title", ["title"]),
    summary: bounded(summary.trim(), "summary", ["summary"]),
    sections: sections
      .map(({ kind, markdown }) => ({ kind, markdown: bounded(markdown, "markdown", ["sections", kind]) }))
      .filter(({ markdown }) => markdown.trim() !== "")
      .sort((a, b) => SECTION_KINDS.indexOf(a.kind) - SECTION_KINDS.indexOf(b.kind)),
    keywords: [...new Set(keywords.map((word) => bounded(word.trim(), "keyword", ["keywords"])))].filter(
      Boolean,
    ),
    details,
  };
  if (failures.length > 0) throw new ExpectedFailure(failures);
  return kept;
}

/** What a text still lacks to be shown to anybody. */
export function missingIn({ title, summary, sections, details }: ArticleText): Failure[] {
  return [
    ...(title ? [] : ["title"]),
    ...(summary ? [] : ["summary"]),
    ...(sections.length > 0 || details ? [] : ["sections"]),
  ].map((field) => ({ code: "REQUIRED", path: ["input", field] }));
}

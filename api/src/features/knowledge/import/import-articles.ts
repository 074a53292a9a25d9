import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/database/index.ts";
import { type OnRead, readRecords, type Reason, type Rejected } from "../../../platform/records/index.ts";
import type { ArticleSource, ArticleText, SectionKindName } from "../article-source.ts";
import type { Published } from "../content/publish.repository.ts";
import { importArticles } from "../content/publish.service.ts";
import { slugOf } from "../text/slug.ts";
import type { ArticleMapping } from "./mapping.ts";
import { fillTemplate, firstSentence } from "./template.ts";

/** What an import did, or in a dry run would have done. */
export interface ArticleImport extends Published {
  read: number;
  /** Records that became a text of an article. */
  texts: number;
  rejected: number;
  /** How many texts by language. */
  languages: { locale: string; count: number }[];
}

export interface ImportOptions {
  dryRun?: boolean;
  onReject?(rejected: Rejected): void;
  onRead?: OnRead;
}

/** Imports articles from a file; records that share an id are languages of one. Doing it twice adds nothing. */
export async function importArticleFile(
  { database, clock }: { database: Database; clock: Clock },
  path: string,
  mapping: ArticleMapping,
  { dryRun = false, onReject = () => undefined, onRead }: ImportOptions = {},
): Promise<ArticleImport> {
  const articles = new Map<string, Draft>();
  const counts = new Map<string, number>();
  let read = 0;
  let rejected = 0;
  for await (const { row, raw, values, problem } of readRecords(path, mapping.file, onRead)) {
    read += 1;
    const externalId = mapping.id
      .map((column) => values[column] ?? "")
      .filter(Boolean)
      .join("/");
    const locale = values[mapping.languageColumn ?? ""] || mapping.language;
    const article = articles.get(externalId) ?? newArticle(mapping, externalId);
    const text = problem ?? textOf(mapping, externalId, values);
    const reason = "code" in text ? text : locale in article.texts ? { code: "TWICE" } : null;
    if (reason || "code" in text) {
      rejected += 1;
      if (reason) onReject({ row, raw, reason });
      continue;
    }
    article.texts[locale] = text;
    articles.set(externalId, article);
    counts.set(locale, (counts.get(locale) ?? 0) + 1);
  }
  const published = await importArticles(database, clock, [...articles.values()], { dryRun });
  const languages = [...counts].sort().map(([locale, count]) => ({ locale, count }));
  return { ...published, read, texts: read - rejected, rejected, languages };
}

/** An article whose languages are still being read. */
type Draft = ArticleSource & { texts: Record<string, ArticleText> };

function newArticle({ source, category, requestType }: ArticleMapping, externalId: string): Draft {
  return {
    slug: slugOf(`${source}-${externalId}`),
    category,
    requestType: requestType ?? null,
    frequent: false,
    origin: { source, externalId },
    texts: {},
  };
}

function textOf(
  mapping: ArticleMapping,
  externalId: string,
  values: Readonly<Record<string, string>>,
): ArticleText | Reason {
  if (!externalId) return { code: "NO_ID", values: { column: mapping.id.join(", ") } };
  const title = fillTemplate(mapping.title, values);
  if (!title) return { code: "NO_TITLE" };
  const sections = Object.entries(mapping.sections)
    .map(([kind, template]) => ({ kind: kind as SectionKindName, markdown: fillTemplate(template, values) }))
    .filter(({ markdown }) => markdown !== "");
  if (sections.length === 0) return { code: "NO_TEXT" };
  const keywords = mapping.keywords.flatMap((column) => (values[column] ?? "").split(","));
  return {
    title,
    summary: fillTemplate(mapping.summary, values) || firstSentence(sections[0]?.markdown ?? ""),
    sections,
    keywords: keywords.map((word) => word.trim()).filter(Boolean),
  };
}

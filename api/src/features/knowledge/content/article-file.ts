import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { ContentError } from "../../../platform/records/index.ts";
import type { ArticleSource, ArticleText, SectionKindName } from "../article-source.ts";
import { detailsOf, type FileKind, KIND_SHAPES, problemsOfKind } from "../kinds/kind-file.ts";
import type { ArticleKindName } from "../kinds/details.ts";
import { readKnowledgeFile } from "../video/knowledge-file.ts";

const FILE_SECTIONS = {
  who: "WHO",
  how: "HOW",
  need: "NEED",
  result: "RESULT",
  times: "TIMES",
  cost: "COST",
  where: "WHERE",
  contacts: "CONTACTS",
} as const satisfies Record<string, SectionKindName>;
type FileSection = keyof typeof FILE_SECTIONS;

const words = z.string().trim().min(1);
const LOCALE = /^[a-z]{2}(-[A-Z][a-z]{3})?$/;
const kindShape = z.object({ kind: z.enum(Object.keys(KIND_SHAPES) as FileKind[]).default("card") });

/** The sections are a card's; other kinds have those of them that they need. */
function textShape(kind: FileKind) {
  const section = kind === "card" ? words : words.optional();
  const sections = Object.fromEntries(Object.keys(FILE_SECTIONS).map((key) => [key, section]));
  return z.strictObject({
    title: words,
    summary: words,
    ...(sections as Record<FileSection, typeof section>),
    ...(KIND_SHAPES[kind].text as object),
    keywords: z.array(words).default([]),
  });
}

function fileShape(kind: FileKind) {
  const text = textShape(kind);
  return z
    .object({
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      category: words,
      requestType: words.optional(),
      frequent: z.boolean().default(false),
      keywords: z.array(words).default([]),
      audiences: z.array(words).default([]),
      lifeEvents: z.array(words).default([]),
      kind: z.literal(kind).optional(),
      ...(KIND_SHAPES[kind].shared as object),
      it: text,
    })
    .catchall(text);
}

/**
 * One article file: an article of any kind in all its languages.
 * @throws ContentError naming the file and every field that is wrong
 */
export function parseArticleFile(name: string, yaml: string): ArticleSource {
  const wrong = (said: string) => new ContentError(`${name}: ${said}`);
  const content = parsed(name, yaml);
  const said = kindShape.safeParse(content);
  if (!said.success) throw wrong(z.prettifyError(said.error));
  const { kind } = said.data;
  const result = fileShape(kind).safeParse(content);
  if (!result.success) throw wrong(z.prettifyError(result.error));
  const {
    slug,
    category,
    requestType,
    frequent,
    keywords,
    audiences,
    lifeEvents,
    kind: _kind,
    ...rest
  } = result.data;
  const shared = Object.fromEntries(
    Object.keys(KIND_SHAPES[kind].shared).map((key) => [key, rest[key as keyof typeof rest]]),
  );
  const texts = Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in shared))) as Record<
    string,
    z.infer<ReturnType<typeof textShape>>
  >;
  const unknown = Object.keys(texts).filter((locale) => !LOCALE.test(locale));
  if (unknown.length > 0) throw wrong(`${unknown.join(", ")} is no language`);
  const problems = problemsOfKind(kind, shared, texts);
  if (problems.length > 0) throw wrong(problems.map(([path, what]) => `${path}: ${what}`).join("\n"));
  const published = Object.entries(texts).map(([locale, one]): [string, ArticleText] => {
    const sections = Object.entries(FILE_SECTIONS).flatMap(([key, section]) => {
      const markdown = one[key as FileSection];
      return markdown === undefined ? [] : [{ kind: section, markdown }];
    });
    const own = locale === "it" ? [...keywords, ...one.keywords] : one.keywords;
    const details = detailsOf(kind, shared, one);
    return [locale, { title: one.title, summary: one.summary, sections, keywords: own, details }];
  });
  return {
    slug,
    category,
    kind: kind.toUpperCase() as ArticleKindName,
    requestType: requestType ?? null,
    frequent,
    audiences,
    lifeEvents,
    origin: null,
    texts: Object.fromEntries(published),
  };
}

function parsed(name: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new ContentError(`${name}: ${String(error)}`, { cause: error });
  }
}

/** The article with the films and pictures that it names, from the folder `videos` beside that of the articles. */
async function withFiles(article: ArticleSource, name: string, folder: string): Promise<ArticleSource> {
  const { details } = article.texts["it"] ?? {};
  if (details?.kind !== "VIDEO") return article;
  const [film, poster] = await Promise.all(
    [details.file, details.poster].map((file) => readKnowledgeFile(join(folder, "..", "videos"), file, name)),
  );
  if (!film || !poster) return article;
  const named = { file: film.name, poster: poster.name };
  const texts = Object.entries(article.texts).map(([locale, text]) => [
    locale,
    { ...text, details: { ...text.details, ...named } },
  ]);
  return { ...article, texts: Object.fromEntries(texts), files: [film, poster] };
}

/** Every article of a folder, in the order of the file names. */
export async function readArticleFiles(folder: string | URL): Promise<ArticleSource[]> {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    names.map(async (name) => {
      const article = parseArticleFile(name, await readFile(join(path, name), "utf8"));
      return withFiles(article, name, path);
    }),
  );
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { ContentError } from "../../../platform/records/index.ts";
import type { ArticleSource, SectionKindName } from "../article-source.ts";

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
const text = z.strictObject({
  title: words,
  summary: words,
  ...(Object.fromEntries(Object.keys(FILE_SECTIONS).map((key) => [key, words])) as Record<
    FileSection,
    typeof words
  >),
  keywords: z.array(words).default([]),
});

const LOCALE = /^[a-z]{2}(-[A-Z][a-z]{3})?$/;
const file = z
  .object({
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    category: words,
    requestType: words.optional(),
    frequent: z.boolean().default(false),
    keywords: z.array(words).default([]),
    it: text,
  })
  .catchall(text);

/**
 * One article file: a service card in all its languages.
 * @throws ContentError naming the file and every field that is wrong
 */
export function parseArticleFile(name: string, yaml: string): ArticleSource {
  const result = file.safeParse(parsed(name, yaml));
  if (!result.success) throw new ContentError(`${name}: ${z.prettifyError(result.error)}`);
  const { slug, category, requestType, frequent, keywords, ...texts } = result.data;
  const unknown = Object.keys(texts).filter((locale) => !LOCALE.test(locale));
  if (unknown.length > 0) throw new ContentError(`${name}: ${unknown.join(", ")} is no language`);
  const published = Object.entries(texts as Record<string, z.infer<typeof text>>).map(([locale, one]) => {
    const sections = Object.entries(FILE_SECTIONS).map(([key, kind]) => ({
      kind,
      markdown: one[key as FileSection],
    }));
    const own = locale === "it" ? [...keywords, ...one.keywords] : one.keywords;
    return [locale, { title: one.title, summary: one.summary, sections, keywords: own }];
  });
  return {
    slug,
    category,
    requestType: requestType ?? null,
    frequent,
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

/** Every article of a folder, in the order of the file names. */
export async function readArticleFiles(folder: string | URL): Promise<ArticleSource[]> {
  const path = typeof folder === "string" ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    names.map(async (name) => parseArticleFile(name, await readFile(join(path, name), "utf8"))),
  );
}

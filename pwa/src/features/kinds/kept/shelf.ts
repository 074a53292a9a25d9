import { signal } from "@preact/signals";
import { keptAnswers } from "../../../lib/device/kept-answers.ts";

/** An article that the reader wants to have at hand. */
export interface KeptArticle {
  slug: string;
  title: string;
  locale: string;
  /** Epoch milliseconds. */
  at: number;
}

const PLACE = "kept-articles";
/** Films and captions of kept articles; the service worker answers from it. */
const FILES = "kept-files";

/** What is on the device, newest first; undefined until it was looked at. */
export const shelf = signal<readonly KeptArticle[] | undefined>(undefined);

/** Looks at what is there. */
export async function openShelf(): Promise<void> {
  const kept = (await keptAnswers.get(PLACE))?.data;
  shelf.value = Array.isArray(kept) ? (kept as KeptArticle[]) : [];
}

/** Keeps an article, whose words are there already since it was read, with its files. Rejects where they do not come. */
export async function keepArticle(article: KeptArticle, files: readonly string[]): Promise<void> {
  if (files.length > 0) await (await caches.open(FILES)).addAll([...files]);
  await write([article, ...others(article.slug)]);
}

/** Takes an article off the list, and its files off the device. */
export async function letArticleGo(slug: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(FILES);
  await Promise.all(files.map((file) => cache.delete(file)));
  await write(others(slug));
}

const others = (slug: string): KeptArticle[] => (shelf.value ?? []).filter((one) => one.slug !== slug);

async function write(articles: readonly KeptArticle[]): Promise<void> {
  shelf.value = articles;
  await keptAnswers.set(PLACE, { data: articles, at: Date.now() });
}

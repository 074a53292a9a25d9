import { PARTS } from "../../../../layout/part-slots.tsx";
import type { App } from "../../../../lib/app/index.ts";
import { loadWords } from "../../../../lib/routing/index.ts";
import { ArticleTerms } from "./article-terms.tsx";

/** Explains the words of the offices in every article shown; does nothing in a browser without popovers. */
export async function showTerms(app: App): Promise<void> {
  if (!("popover" in HTMLElement.prototype) || PARTS.below.value.includes(ArticleTerms)) return;
  await loadWords(app, ["help"]);
  PARTS.below.value = [...PARTS.below.value, ArticleTerms];
}

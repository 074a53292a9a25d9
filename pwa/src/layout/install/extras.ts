import { startBadge } from "../../features/cases/badge.ts";
import { ArticleTools } from "../parts/article-tools.tsx";
import { PARTS } from "../part-slots.tsx";
import type { App } from "../../lib/app/index.ts";
import { startAssistantEntry } from "../assistant/start-entry.ts";
import { startInstall } from "./start-install.ts";

/**
 * For installed apps the number on the icon, for the others the offer to become one; the way to the assistant; in
 * articles, words explained.
 */
export function startExtras(app: App): void {
  startBadge(app);
  PARTS.below.value = [ArticleTools, ...PARTS.below.value];
  startInstall(app);
  startAssistantEntry(app);
  startTerms(app);
  performance.mark("extras");
}

/** Fetches what explains the words of the offices with the first article that is opened. */
function startTerms(app: App): void {
  const whenArticle = () => {
    if (!location.pathname.startsWith("/articles/")) return;
    removeEventListener("pushState", whenArticle);
    // Without it the article reads as well.
    void import("../../features/help/glossary/article/show-terms.ts").then(
      ({ showTerms }) => showTerms(app),
      () => undefined,
    );
  };
  addEventListener("pushState", whenArticle);
  whenArticle();
}

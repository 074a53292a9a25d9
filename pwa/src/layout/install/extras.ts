import { startBadge } from "../../features/cases/badge.ts";
import { ArticleTools } from "../parts/article-tools.tsx";
import { PARTS } from "../part-slots.tsx";
import type { App } from "../../lib/app/index.ts";
import { startAssistantEntry } from "../assistant/start-entry.ts";
import { startInstall } from "./start-install.ts";

/** For installed apps the number on the icon, for the others the offer to become one; the way to the assistant. */
export function startExtras(app: App): void {
  startBadge(app);
  PARTS.below.value = [ArticleTools, ...PARTS.below.value];
  startInstall(app);
  startAssistantEntry(app);
  performance.mark("extras");
}

import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";

/** Shows the way to the assistant below the page. */
export async function showEntry(app: App): Promise<void> {
  const [{ AssistantEntry }] = await Promise.all([
    import("../../features/assistant/assistant-entry.tsx"),
    loadWords(app, ["assistant"]),
  ]);
  if (!PARTS.below.value.includes(AssistantEntry)) PARTS.below.value = [...PARTS.below.value, AssistantEntry];
}

import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";

/** The button that reads the page aloud. */
export async function showReader(app: App): Promise<void> {
  const [{ PageReader }] = await Promise.all([
    import("../../features/reading/page-reader.tsx"),
    loadWords(app, ["reading"]),
  ]);
  PARTS.listen.value = PageReader;
}

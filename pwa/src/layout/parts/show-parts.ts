import type { App } from "../../lib/app/index.ts";
import { loadWords } from "../../lib/routing/index.ts";
import { PARTS } from "../part-slots.tsx";

/** Reading aloud above every page, and below it Italian beside the reader's language: each where it is wanted. */
export async function showParts(app: App): Promise<void> {
  const [{ PageReader }, { PageBeside }] = await Promise.all([
    import("../../features/reading/page-reader.tsx"),
    import("../../features/reading/beside/page-beside.tsx"),
    loadWords(app, ["reading"]),
  ]);
  PARTS.listen.value = [PageReader];
  PARTS.below.value = [...PARTS.below.value, PageBeside];
}

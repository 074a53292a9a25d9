import { useEffect, useRef, useState } from "preact/hooks";
import type { CaseViewFragment } from "../../../gql/operations.ts";
import { ToastRegion } from "../../../ui/toast/toast.tsx";
import { entryTitle, isMine } from "./entry-words.ts";
import { useWords } from "../words.ts";

/** Says what has just happened to the case while the page is open: shown, and read out politely. */
export function CaseNews({ shown }: { shown: CaseViewFragment }) {
  const words = useWords();
  const known = useRef(new Set(shown.entries.nodes.map(({ id }) => id)));
  const [news, setNews] = useState<{ id: string; text: string }>();
  useEffect(() => {
    const fresh = shown.entries.nodes.filter(({ id }) => !known.current.has(id));
    for (const { id } of fresh) known.current.add(id);
    const last = fresh.at(-1);
    if (last === undefined) return;
    setNews(isMine(last) ? undefined : { id: last.id, text: entryTitle(last, words) });
  }, [shown.version]);
  return (
    <ToastRegion message={news} closeLabel={words.t("action.close")} onClose={() => setNews(undefined)} />
  );
}

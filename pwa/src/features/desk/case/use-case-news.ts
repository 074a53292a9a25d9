import { useEffect, useRef } from "preact/hooks";
import type { DeskCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";

/** Says what the citizen has just written or done while the operator looks at the case. */
export function useCaseNews(
  { version, entries: { nodes } }: DeskCaseFragment,
  say: (text: string) => void,
): void {
  const { t } = useText();
  const known = useRef(new Set(nodes.map(({ id }) => id)));
  useEffect(() => {
    const fresh = nodes.filter(({ id }) => !known.current.has(id));
    for (const { id } of fresh) known.current.add(id);
    const last = fresh.findLast(({ author }) => author.kind === "CITIZEN" || author.kind === "DELEGATE");
    if (last === undefined) return;
    const name = last.author.name || t(`desk.author.${last.author.kind}`);
    say(t(`desk.entry.${last.kind}`, { name }));
  }, [version]);
}

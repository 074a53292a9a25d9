import type { CaseListItemFragment } from "../../../gql/operations.ts";
import { CaseCard } from "../../../ui/case-card/case-card.tsx";
import { isOpen } from "../case-state.ts";
import { dueWords } from "../promise-words.ts";
import { useWords, type Words } from "../words.ts";

/** One case in a list. */
export function CaseListItem({ item, level = 3 }: { item: CaseListItemFragment; level?: 2 | 3 }) {
  const words = useWords();
  const { t } = words;
  const last = item.lastEntries.nodes[0];
  const answered = last?.kind === "MESSAGE" && last.direction === "OUT" && isOpen(item.state);
  return (
    <CaseCard
      level={level}
      href={`/cases/${item.code}`}
      title={[item.requestType.title, item.place?.address].filter(Boolean).join(", ")}
      state={item.state}
      stateLabel={t(`cases.state.${item.state}`)}
      codeLabel={t("cases.list.code")}
      code={item.code}
      when={whenWords(item, words)}
      late={item.late}
      news={answered ? t("cases.list.answered", { name: last.author.name }) : undefined}
    />
  );
}

function whenWords(item: CaseListItemFragment, words: Words): string | undefined {
  const { t, date } = words;
  if (!isOpen(item.state)) {
    return item.resolvedAt === null ? undefined : t("cases.list.resolvedOn", { date: date(item.resolvedAt) });
  }
  if (item.promisedAt === null) return undefined;
  if (item.late) return t("cases.list.late", { date: words.day(item.promisedAt) });
  return t("cases.list.due", { due: dueWords(item.promisedAt, words) });
}

import { useText } from "../../../lib/app/index.ts";
import type { CaseState } from "../../../gql/operations.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { dueWords } from "./due-words.ts";

interface DueProps {
  case: { promisedAt: string | null; late: boolean; state: CaseState };
}

const OVER: readonly CaseState[] = ["RESOLVED", "CLOSED", "WITHDRAWN"];

/** By when the answer is promised, or how late it is: always in words, the colour only underlines them. */
export function Due({ case: { promisedAt, late, state } }: DueProps) {
  const { t, shortDate } = useText();
  if (OVER.includes(state)) return <span class="soft">{t("desk.due.over")}</span>;
  const { key, days } = dueWords(promisedAt, late, new Date());
  const date = promisedAt === null ? "" : shortDate(promisedAt);
  return (
    <span class={`due due-${key}`}>
      {key === "late" && <Icon name="alert" />}
      <time dateTime={promisedAt ?? undefined}>{t(`desk.due.${key}`, { days, date })}</time>
    </span>
  );
}

import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";

/** There is no case yet: why, and the way to the first one. */
export function NoCases({ children }: { children: string }) {
  const { t } = useWords();
  return (
    <EmptyState
      icon="cases"
      title={t("cases.list.empty")}
      action={
        <LinkButton href="/new" icon="plus">
          {t("cases.list.new")}
        </LinkButton>
      }
    >
      <p>{children}</p>
    </EmptyState>
  );
}

import { useText } from "../../../lib/app/index.ts";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";

/** There is no such article, or no longer. */
export function NoArticle() {
  const { t } = useText();
  return (
    <EmptyState
      icon="file"
      level={1}
      title={t("knowledge.article.missing")}
      action={
        <LinkButton href="/search" icon="search">
          {t("knowledge.search.title")}
        </LinkButton>
      }
    >
      <p>{t("knowledge.article.missingWhy")}</p>
    </EmptyState>
  );
}

import { usePageHead, useText } from "../../lib/app/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";

/** No page at this address: what happened, and three ways on. */
export function Page() {
  const { t } = useText();
  usePageHead({ title: t("help.notFound.title"), status: 404 });
  return (
    <EmptyState
      icon="search"
      level={1}
      title={t("help.notFound.title")}
      action={
        <>
          <LinkButton href="/" icon="home">
            {t("help.notFound.home")}
          </LinkButton>
          <LinkButton href="/search" variant="secondary" icon="search">
            {t("help.notFound.search")}
          </LinkButton>
          <LinkButton href="/track" variant="secondary" icon="cases">
            {t("nav.track")}
          </LinkButton>
        </>
      }
    >
      <p>{t("help.notFound.why")}</p>
    </EmptyState>
  );
}

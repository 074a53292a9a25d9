import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { inOneLine } from "../../layout/telephone.ts";
import { Button } from "../../ui/button/button.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { KeptArticles } from "../kinds/kept/kept-articles.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";

/** No network: what still works, and the telephone. */
export function Page() {
  const { t } = useText();
  const phone = useShell()?.organization.phone;
  usePageHead({ title: t("help.offline.title") });
  return (
    <div class="stack stack-l">
      <EmptyState
        icon="offline"
        level={1}
        title={t("help.offline.title")}
        action={
          <>
            <Button icon="refresh" onClick={() => location.reload()}>
              {t("action.retry")}
            </Button>
            <LinkButton href="/cases" variant="secondary" icon="cases">
              {t("help.offline.cases")}
            </LinkButton>
            <LinkButton href="/new" variant="secondary" icon="plus">
              {t("help.offline.new")}
            </LinkButton>
          </>
        }
      >
        <p>{t("help.offline.works")}</p>
        {phone !== undefined && <p>{t("help.offline.phone", { phone: inOneLine(phone) })}</p>}
      </EmptyState>
      <KeptArticles />
    </div>
  );
}

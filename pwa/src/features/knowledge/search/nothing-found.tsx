import { useShell, useText } from "../../../lib/app/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";

/** No article answers: how to search better, and the two ways to a person. */
export function NothingFound() {
  const { t } = useText();
  const phone = useShell()?.organization.phone;
  return (
    <EmptyState
      icon="search"
      level={3}
      title={t("knowledge.search.nothing")}
      action={
        <>
          <LinkButton href="/new" icon="message">
            {t("knowledge.search.ask")}
          </LinkButton>
          {phone && (
            <LinkButton href={`tel:${phone.replace(/[^+\d]/g, "")}`} variant="secondary" icon="phone">
              {t("help.call", { phone: inOneLine(phone) })}
            </LinkButton>
          )}
        </>
      }
    >
      <p>{t("knowledge.search.tryOther")}</p>
    </EmptyState>
  );
}

import { useShell, useText } from "../../../lib/app/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import type { ArticleData } from "./article-data.ts";

/** What to do where an article was not enough: ask, or talk to a person. */
export function OtherWays({ requestType }: { requestType: ArticleData["requestType"] }) {
  const { t } = useText();
  const phone = useShell()?.organization.phone;
  return (
    <ul role="list" class="stack solved-ways">
      <li>
        <LinkButton href={requestType ? `/new/${requestType.code}` : "/new"} icon="message">
          {requestType?.title ?? t("knowledge.search.ask")}
        </LinkButton>
      </li>
      {phone && (
        <li>
          <LinkButton href={`tel:${phone.replace(/[^+\d]/g, "")}`} variant="secondary" icon="phone">
            {t("help.call", { phone: inOneLine(phone) })}
          </LinkButton>
        </li>
      )}
      <li>
        <LinkButton href="/new/callback" variant="secondary" icon="callback">
          {t("help.callBack")}
        </LinkButton>
      </li>
    </ul>
  );
}

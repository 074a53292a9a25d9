import { useShell, useText } from "../../../lib/app/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";

interface OtherWaysProps {
  /** Of the request type that the article speaks of, if any. */
  code?: string;
  title?: string;
}

/** What to do where an article was not enough: ask, or talk to a person. */
export function OtherWays({ code, title }: OtherWaysProps) {
  const { t } = useText();
  const phone = useShell()?.organization.phone;
  return (
    <ul role="list" class="stack solved-ways">
      <li>
        <LinkButton href={code ? `/new/${code}` : "/new"} icon="message">
          {title || t("knowledge.search.ask")}
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

import { usePreferences, useText } from "../../../lib/app/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { Details } from "../../../ui/details/details.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { OpenNow } from "./open-now.tsx";
import { OfficeHours } from "./office-hours.tsx";
import type { OfficeData } from "./office-data.ts";
import "../parts/kinds.css";

/** One office: where, whether it is open, how to get in, what is spoken there, all its hours. */
export function OfficeCard({ office, old }: { office: OfficeData; old: boolean }) {
  const { t } = useText();
  const { locale } = usePreferences();
  const { code, name, address, phone, email, accessibility, languages } = office;
  const spoken = languages.map((one) => languageName(one, locale)).join(", ");
  return (
    <section class="stack stack-s" id={code} aria-labelledby={`office-${code}`}>
      <h2 id={`office-${code}`}>{name}</h2>
      {!old && <OpenNow office={office} />}
      <p class="with-icon">
        <Icon name="place" />
        <span dir="auto">{address}</span>
      </p>
      {accessibility && (
        <p>
          <strong>{t("kinds.offices.accessibility")}</strong> {accessibility}
        </p>
      )}
      <p>
        <strong>{t("kinds.offices.languages")}</strong> {spoken}
      </p>
      <div class="cluster no-print">
        {phone && (
          <LinkButton href={`tel:${phone.replace(/[^+\d]/g, "")}`} variant="secondary" icon="phone">
            {t("help.call", { phone: inOneLine(phone) })}
          </LinkButton>
        )}
        {email && (
          <LinkButton href={`mailto:${email}`} variant="quiet" icon="mail">
            {email}
          </LinkButton>
        )}
      </div>
      <Details open summary={t("kinds.offices.hours")}>
        <OfficeHours office={office} />
      </Details>
    </section>
  );
}

import { inOneLine } from "../../../layout/telephone.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";
import "./emergency-call.css";

/** Danger: the number to call comes before any form. */
export function EmergencyCall({ phone, advice }: { phone: string; advice: string }) {
  const { t } = useWords();
  return (
    <section class="emergency" aria-labelledby="emergency-title">
      <h2 id="emergency-title" class="with-icon">
        <Icon name="alert" />
        <span>{t("cases.emergency.title")}</span>
      </h2>
      <p>{advice}</p>
      <LinkButton href={`tel:${phone.replace(/\s/g, "")}`} icon="phone" wide>
        {t("cases.emergency.call", { phone: inOneLine(phone) })}
      </LinkButton>
      <LinkButton href="tel:112" variant="secondary" icon="phone" wide>
        {t("cases.emergency.call112")}
      </LinkButton>
    </section>
  );
}

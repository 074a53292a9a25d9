import { usePageHead, useText } from "../../lib/app/index.ts";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Account } from "./account.tsx";
import { ProfileQuestion } from "./profile-question.tsx";
import { ReadingSettings } from "./reading-settings.tsx";
import { ServiceSettings } from "./service-settings.tsx";

/** Everything a person may change alone, at once and without a save button; and who is signed in. */
export function Page() {
  const { t } = useText();
  usePageHead({ title: t("identity.settings.title") });
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("identity.settings.lead")}>{t("identity.settings.title")}</PageTitle>
      <Account />
      <section class="stack" aria-labelledby="how">
        <h2 id="how">{t("identity.settings.how")}</h2>
        <ProfileQuestion asTitle={false} />
      </section>
      <section class="stack" aria-labelledby="reading">
        <h2 id="reading">{t("identity.settings.reading")}</h2>
        <ReadingSettings />
      </section>
      <section class="stack" aria-labelledby="service">
        <h2 id="service">{t("identity.settings.service")}</h2>
        <ServiceSettings />
      </section>
    </div>
  );
}

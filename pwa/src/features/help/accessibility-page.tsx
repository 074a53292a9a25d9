import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";

/** What the service does so that everybody can use it, what is known to be missing, and whom to tell. */
export function Page() {
  const { t } = useText();
  const organization = useShell()?.organization;
  usePageHead({ title: t("help.accessibility.title") });
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("help.accessibility.lead")}>{t("help.accessibility.title")}</PageTitle>
      <section class="stack" aria-labelledby="does">
        <h2 id="does">{t("help.accessibility.does")}</h2>
        <ul class="stack stack-s">
          <li>{t("help.accessibility.text")}</li>
          <li>{t("help.accessibility.keyboard")}</li>
          <li>{t("help.accessibility.readers")}</li>
          <li>{t("help.accessibility.words")}</li>
          <li>{t("help.accessibility.person")}</li>
        </ul>
        <div>
          <LinkButton href="/start" variant="secondary" icon="settings">
            {t("nav.profile")}
          </LinkButton>
        </div>
        <p>
          <a class="lone-link" href="/glossary">
            {t("help.accessibility.glossary")}
          </a>
        </p>
      </section>
      <section class="stack" aria-labelledby="standard">
        <h2 id="standard">{t("help.accessibility.standard")}</h2>
        <p>{t("help.accessibility.conformity")}</p>
      </section>
      <section class="stack" aria-labelledby="missing">
        <h2 id="missing">{t("help.accessibility.missing")}</h2>
        <p>{t("help.accessibility.known")}</p>
      </section>
      <section class="stack" aria-labelledby="tell">
        <h2 id="tell">{t("help.accessibility.tell")}</h2>
        <p>{t("help.accessibility.answer")}</p>
        {organization && (
          <p>
            <a class="lone-link" href={`mailto:${organization.email}`}>
              {organization.email}
            </a>
          </p>
        )}
        <p>{t("help.accessibility.agid")}</p>
      </section>
    </div>
  );
}

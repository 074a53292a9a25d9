import { introductions, list } from "virtual:guide/contents";
import { usePageHead, usePreferences, useText } from "../../lib/app/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import "../../styles/prose.css";
import "./guide.css";

const FIRST = "/developers/guide/getting-started";

/** What other people's programs can do here, and the chapters that say how. */
export function Page() {
  const { t } = useText();
  const { locale } = usePreferences();
  const language = locale === "it" ? "it" : "en";
  const { title, html } = introductions[language];
  usePageHead({ title });
  return (
    <div class="narrow stack stack-l">
      <div lang={language} dir="ltr">
        <PageTitle>{title}</PageTitle>
      </div>
      <div class="prose guide" lang={language} dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />
      <div class="cluster">
        <LinkButton href={FIRST}>{t("guide.first")}</LinkButton>
        <LinkButton href="/explorer" variant="secondary" rel="external">
          {t("guide.explorer")}
        </LinkButton>
        <LinkButton href="/developers/apps" variant="secondary">
          {t("guide.apps")}
        </LinkButton>
      </div>
      {language === "it" && (
        <section class="stack" aria-labelledby="chapters">
          <h2 id="chapters">{t("guide.chapters")}</h2>
          <div class="prose guide" lang="en" dir="ltr" dangerouslySetInnerHTML={{ __html: list }} />
        </section>
      )}
    </div>
  );
}

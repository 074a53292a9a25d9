import { chapters } from "virtual:guide/chapters";
import { usePageHead, useText } from "../../lib/app/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import "../../styles/prose.css";
import "./guide.css";

const PLACE = "/developers/guide/";

/** A chapter of the developers' guide, in English as it is written. */
export function Page({ params: { chapter: name = "" } }: PageProps) {
  const { t } = useText();
  const chapter = Object.hasOwn(chapters, name) ? chapters[name] : undefined;
  usePageHead({ title: chapter?.title ?? t("guide.missing"), status: chapter ? 200 : 404 });
  const names = Object.keys(chapters);
  const next = chapter && names[names.indexOf(name) + 1];
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/developers">{t("guide.title")}</BackLink>
      {chapter ? (
        <article class="stack stack-l" lang="en" dir="ltr">
          <PageTitle>{chapter.title}</PageTitle>
          <div class="prose guide" dangerouslySetInnerHTML={{ __html: chapter.html }} />
        </article>
      ) : (
        <PageTitle>{t("guide.missing")}</PageTitle>
      )}
      {next && (
        <div>
          <LinkButton href={PLACE + next} variant="secondary" iconEnd="forward">
            {t("guide.next")} <span lang="en">{chapters[next]?.title}</span>
          </LinkButton>
        </div>
      )}
      {!chapter && (
        <div>
          <LinkButton href="/developers">{t("guide.all")}</LinkButton>
        </div>
      )}
    </div>
  );
}

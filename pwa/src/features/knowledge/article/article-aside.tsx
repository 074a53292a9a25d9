import { useText } from "../../../lib/app/index.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import type { ArticleData } from "./article-data.ts";
import { sectionId } from "./article-sections.tsx";

interface ArticleAsideProps {
  sections: ArticleData["sections"];
  requestType: ArticleData["requestType"];
  lang: string | undefined;
}

/** What can be done at once, and the way through a long card. */
export function ArticleAside({ sections, requestType, lang }: ArticleAsideProps) {
  const { t } = useText();
  return (
    <aside class="stack article-aside no-print" aria-label={t("knowledge.article.shortcuts")}>
      {requestType?.emergencyPhone && (
        <Notice tone="warning" icon="phone" title={t("knowledge.article.emergency")}>
          <p>
            <LinkButton href={`tel:${requestType.emergencyPhone.replace(/[^+\d]/g, "")}`} icon="phone">
              {t("help.call", { phone: requestType.emergencyPhone })}
            </LinkButton>
          </p>
        </Notice>
      )}
      {requestType && (
        <div class="stack stack-s">
          <p>{t("knowledge.article.doItHere")}</p>
          <LinkButton href={`/new/${requestType.code}`} wide iconEnd="forward">
            {requestType.title}
          </LinkButton>
        </div>
      )}
      {sections.length > 3 && (
        <nav aria-labelledby="contents">
          <h2 id="contents">{t("knowledge.article.contents")}</h2>
          <ul role="list" lang={lang} dir={lang ? "auto" : undefined}>
            {sections.map(({ title }, index) => (
              <li key={title}>
                <a href={`#${sectionId(index)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </aside>
  );
}

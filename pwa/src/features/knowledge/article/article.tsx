import { useState } from "preact/hooks";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { BackLink } from "../../../ui/breadcrumb/breadcrumb.tsx";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import type { ArticleData } from "./article-data.ts";
import { ArticleAside } from "./article-aside.tsx";
import { PartPage } from "../../../lib/routing/index.ts";
import { ArticleSections } from "./article-sections.tsx";
import { DidThisSolve } from "./did-this-solve.tsx";

/** The whole card: answer in short, sections, and what to do where it does not help. */
export function Article({ article }: { article: ArticleData }) {
  const { t, find, shortDate } = useText();
  const preferences = usePreferences();
  const [italian, setItalian] = useState(false);
  const { slug, kind, category, locale, locales, title, summary, sections, requestType } = article;
  const foreign = locale === preferences.locale ? undefined : locale;
  const italianToo = preferences.italianBeside && locale !== "it" && locales.includes("it");
  return (
    <article class="stack stack-l">
      <div class="stack">
        <BackLink href="/search">{t("knowledge.search.title")}</BackLink>
        <PageTitle
          eyebrow={find(`knowledge.category.${category}`) ?? undefined}
          lead={
            <span lang={foreign} dir={foreign ? "auto" : undefined}>
              {summary}
            </span>
          }
          actions={
            <>
              {italianToo && (
                <Button variant="secondary" icon="globe" onClick={() => setItalian(!italian)}>
                  {t(italian ? "knowledge.article.hideItalian" : "knowledge.article.showItalian")}
                </Button>
              )}
              <Button variant="quiet" icon="print" onClick={() => window.print()}>
                {t("knowledge.article.print")}
              </Button>
            </>
          }
        >
          <span lang={foreign} dir={foreign ? "auto" : undefined}>
            {title}
          </span>
        </PageTitle>
        {foreign && (
          <Notice icon="globe">
            {t("knowledge.article.otherLanguage", { language: languageName(locale, preferences.locale) })}
          </Notice>
        )}
      </div>
      <div class="columns">
        <ArticleAside sections={sections} requestType={requestType} lang={foreign} />
        <div class="stack stack-l">
          {kind !== "CARD" && <PartPage page="kinds/part" params={{ kind, slug, locale }} />}
          <ArticleSections slug={slug} sections={sections} lang={foreign} italian={italian} />
          <p class="soft">
            {t("knowledge.article.updated", {
              date: shortDate(article.updatedAt),
              minutes: article.readingMinutes,
            })}
          </p>
          <DidThisSolve slug={slug} locale={locale} requestType={requestType} />
        </div>
      </div>
    </article>
  );
}

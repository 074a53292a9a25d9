import { ArticlePage } from "../../gql/ArticlePage.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, usePreferences, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { Notice } from "../../ui/notice/notice.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { Article } from "./article/article.tsx";
import { NoArticle } from "./article/no-article.tsx";
import "../../styles/prose.css";
import "./article/article.css";

export { Article };

/** A service card of the knowledge base. Kept on the device once read, so that it is there offline. */
export function Page({ params: { slug = "" } }: PageProps) {
  const { t, dateTime } = useText();
  const { locale } = usePreferences();
  const { data, error, keptAt, loading, refetch } = useQuery(
    ArticlePage,
    { slug, locale },
    { keep: true, maxAge: 60_000 },
  );
  const article = data?.article;
  usePageHead({
    title: article?.title ?? t("knowledge.article.title"),
    description: article?.summary,
    status: data && !article ? 404 : 200,
  });
  if (loading) return <Skeleton label={t("state.loading")} lines={8} />;
  if (article) {
    return (
      <>
        {error && keptAt !== undefined && (
          <Notice tone="warning" icon="offline">
            {t("knowledge.article.keptAt", { when: dateTime(new Date(keptAt).toISOString()) })}
          </Notice>
        )}
        <Article article={article} />
      </>
    );
  }
  if (error && !data) {
    return (
      <div class="stack">
        <h1 tabIndex={-1}>{t("knowledge.article.title")}</h1>
        <LoadProblem error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  return <NoArticle />;
}

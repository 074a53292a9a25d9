import { useState } from "preact/hooks";
import { useSearch } from "wouter-preact";
import { EditArticle } from "../../gql/EditArticle.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, usePreferences, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { AVAILABLE_LOCALES, languageName } from "../../lib/i18n/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { Tabs } from "../../ui/tabs/tabs.tsx";
import { type ToastMessage, ToastRegion } from "../../ui/toast/toast.tsx";
import { EditorGate } from "./editor-gate.tsx";
import { Quality } from "./learning/quality.tsx";
import { Searches } from "./learning/searches.tsx";
import { ArticleEditor } from "./write/article-editor.tsx";
import { NewArticle } from "./write/new-article.tsx";
import { Preview } from "./write/preview.tsx";
import { Versions } from "./write/versions.tsx";

/** The other pages of the editors: words that no article's address may be. */
const PAGES: Readonly<Record<string, () => preact.JSX.Element>> = {
  new: NewArticle,
  searches: Searches,
  quality: Quality,
};

export function Page({ params: { part = "" } }: PageProps) {
  const { t } = useText();
  const Other = PAGES[part];
  usePageHead({ title: t("editing.title") });
  return <EditorGate>{Other ? <Other /> : <EditedArticle key={part} slug={part} />}</EditorGate>;
}

const VIEWS = ["write", "preview", "versions"] as const;

/** One language of an article: its draft, how readers would see it, and its versions. */
function EditedArticle({ slug }: { slug: string }) {
  const { t } = useText();
  const { locale: own } = usePreferences();
  const address = new URLSearchParams(useSearch());
  const locale = address.get("locale") ?? "it";
  const view = VIEWS.find((one) => one === address.get("view")) ?? "write";
  const { data, error, loading, refetch } = useQuery(EditArticle, { slug }, { maxAge: 0 });
  const [toast, setToast] = useState<ToastMessage | undefined>();
  const say = (text: string): void => setToast({ id: crypto.randomUUID(), text });
  const article = data?.knowledgeDesk.article;
  const href = (part: Record<string, string>) =>
    `/desk/knowledge/${slug}?${new URLSearchParams({ locale, view, ...part })}`;
  if (loading) return <Skeleton label={t("state.loading")} lines={10} />;
  if (!article && error) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!article) {
    return (
      <EmptyState
        icon="file"
        level={1}
        title={t("editing.missing")}
        action={<LinkButton href="/desk/knowledge">{t("editing.title")}</LinkButton>}
      />
    );
  }
  return (
    <div class="stack desk">
      <BackLink href="/desk/knowledge">{t("editing.title")}</BackLink>
      <PageTitle eyebrow={languageName(locale, own)}>{article.texts[0]?.title || slug}</PageTitle>
      <Tabs
        label={t("editing.languages")}
        items={AVAILABLE_LOCALES.map(({ code }) => ({
          href: href({ locale: code }),
          label: languageName(code, own),
          current: code === locale,
        }))}
      />
      <Tabs
        label={t("editing.views")}
        items={VIEWS.map((one) => ({
          href: href({ view: one }),
          label: t(`editing.view.${one}`),
          current: one === view,
        }))}
      />
      {view === "write" && (
        <ArticleEditor
          key={locale}
          article={article}
          locale={locale}
          keyword={address.get("keyword")}
          refetch={refetch}
          say={say}
        />
      )}
      {view === "preview" && <Preview slug={slug} locale={locale} />}
      {view === "versions" && (
        <Versions
          key={locale}
          slug={slug}
          locale={locale}
          onRestored={async () => {
            await refetch();
            say(t("editing.restored"));
          }}
        />
      )}
      <ToastRegion message={toast} closeLabel={t("action.close")} onClose={() => setToast(undefined)} />
    </div>
  );
}

import { useState } from "preact/hooks";
import { useSearch } from "wouter-preact";
import { navigate } from "wouter-preact/use-browser-location";
import { KnowledgeArticles } from "../../gql/KnowledgeArticles.ts";
import type { ArticleFilter } from "../../gql/operations.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, usePreferences, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { AVAILABLE_LOCALES, languageName } from "../../lib/i18n/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { SearchBox } from "../../ui/search-box/search-box.tsx";
import { Select } from "../../ui/select/select.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { EditorGate } from "./editor-gate.tsx";
import { EditorTabs } from "./editor-tabs.tsx";
import { ArticleList } from "./list/article-list.tsx";

const FILTERS: readonly ArticleFilter[] = [
  "ALL",
  "DRAFTS",
  "IN_REVIEW",
  "BEHIND",
  "UNTRANSLATED",
  "REVIEW_DUE",
  "BROKEN_LINKS",
  "EXPIRED",
];
const PAGE_SIZE = 25;

export function Page() {
  const { t } = useText();
  usePageHead({ title: t("editing.title") });
  return (
    <EditorGate>
      <Articles />
    </EditorGate>
  );
}

/** Every article with where each of its languages stands; what is looked for is in the address. */
function Articles() {
  const { t } = useText();
  const { locale: own } = usePreferences();
  const address = new URLSearchParams(useSearch());
  const [words, setWords] = useState(address.get("q") ?? "");
  const filter = FILTERS.find((one) => one === address.get("show")) ?? "ALL";
  const locale = address.get("locale") ?? "";
  const { data, error, loading, refetch } = useQuery(
    KnowledgeArticles,
    {
      first: PAGE_SIZE,
      after: address.get("after"),
      filter,
      locale: locale || (filter === "UNTRANSLATED" ? "en" : null),
      search: address.get("q"),
    },
    { maxAge: 0 },
  );
  const change = (part: Record<string, string>): void => {
    const next = new URLSearchParams(address);
    next.delete("after");
    for (const [key, value] of Object.entries(part)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    const search = next.toString();
    navigate(search ? `/desk/knowledge?${search}` : "/desk/knowledge");
  };
  const page = data?.knowledgeDesk.articles;
  return (
    <div class="stack desk">
      <PageTitle
        actions={
          <LinkButton href="/desk/knowledge/new" icon="plus">
            {t("editing.new")}
          </LinkButton>
        }
      >
        {t("editing.title")}
      </PageTitle>
      <EditorTabs current="articles" />
      <SearchBox
        id="editing-search"
        action="/desk/knowledge"
        label={t("editing.search")}
        labelShown
        value={words}
        onInput={setWords}
        onSearch={(q) => change({ q })}
        submitLabel={t("editing.find")}
        clearLabel={t("editing.clear")}
      />
      <div class="grid desk-filters">
        <Select
          id="editing-show"
          label={t("editing.show")}
          options={FILTERS.map((value) => ({ value, label: t(`editing.filter.${value}`) }))}
          value={filter}
          onChange={(show) => change({ show: show === "ALL" ? "" : show })}
        />
        <Select
          id="editing-locale"
          label={t("editing.language")}
          placeholder={t("editing.anyLanguage")}
          options={AVAILABLE_LOCALES.map(({ code }) => ({ value: code, label: languageName(code, own) }))}
          value={locale}
          onChange={(value) => change({ locale: value })}
        />
      </div>
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {loading && <Skeleton label={t("state.loading")} lines={8} />}
      {page && page.nodes.length > 0 && <ArticleList articles={page.nodes} />}
      {page && page.nodes.length === 0 && <EmptyState icon="check-circle" title={t("editing.none")} />}
      {page?.pageInfo.hasNextPage && (
        <div>
          <LinkButton
            variant="secondary"
            iconEnd="forward"
            href={`/desk/knowledge?${new URLSearchParams({
              ...Object.fromEntries(address),
              after: page.pageInfo.endCursor ?? "",
            })}`}
          >
            {t("editing.next")}
          </LinkButton>
        </div>
      )}
    </div>
  );
}

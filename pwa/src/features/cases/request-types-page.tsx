import { useState } from "preact/hooks";
import { useSearch } from "wouter-preact";
import { RequestTypesPage } from "../../gql/RequestTypesPage.ts";
import type { RequestTypeListFragment } from "../../gql/operations.ts";
import { useFailureText, usePageHead, usePreferences } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { Details } from "../../ui/details/details.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { SearchBox } from "../../ui/search-box/search-box.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { FoundRequestTypes } from "./catalogue/found-request-types.tsx";
import { RequestTypeList } from "./catalogue/request-type-list.tsx";
import { useWords } from "./words.ts";

/** What the request is about: searched for, picked from the frequent ones or from its category, or just described. */
export function Page() {
  const { t, find } = useWords();
  const { locale, register } = usePreferences();
  const failureText = useFailureText();
  const { data, error, loading } = useQuery(
    RequestTypesPage,
    { locale, register },
    { keep: true, maxAge: 300_000 },
  );
  const [query, setQuery] = useState("");
  const shared = new URLSearchParams(useSearch()).get("shared");
  const title = t("cases.requestTypes.title");
  usePageHead({ title, description: t("cases.requestTypes.lead") });
  const types = data?.requestTypes ?? [];
  const categories = byCategory(types, (category) => find(`cases.category.${category}`) ?? category);
  return (
    <div class="stack stack-l">
      <PageTitle lead={t("cases.requestTypes.lead")}>{title}</PageTitle>
      {shared !== null && (
        <Notice tone="success" icon="camera">
          {t("cases.requestTypes.shared", { count: Number(shared) })}
        </Notice>
      )}
      <SearchBox
        id="find"
        action="/new"
        label={t("cases.requestTypes.search")}
        placeholder={t("cases.requestTypes.placeholder")}
        value={query}
        onInput={setQuery}
        onSearch={setQuery}
        submitLabel={t("cases.requestTypes.searchButton")}
        clearLabel={t("cases.requestTypes.clear")}
      />
      {loading && <Skeleton label={t("state.loading")} lines={6} />}
      {error && types.length === 0 && <Notice tone="warning">{failureText(error)}</Notice>}
      {query.trim().length > 2 ? (
        <FoundRequestTypes types={types} query={query.trim()} />
      ) : (
        types.length > 0 && (
          <>
            <section class="stack">
              <h2>{t("cases.requestTypes.frequent")}</h2>
              <RequestTypeList types={types.filter(({ frequent }) => frequent)} />
            </section>
            <section class="stack">
              <h2>{t("cases.requestTypes.unsure")}</h2>
              <p class="measure">{t("cases.requestTypes.unsureHint")}</p>
              <LinkButton href="/new/information" variant="secondary" icon="edit">
                {t("cases.requestTypes.describe")}
              </LinkButton>
            </section>
            <section class="stack">
              <h2>{t("cases.requestTypes.all")}</h2>
              <div>
                {categories.map(({ category, name, members }) => (
                  <Details
                    key={category}
                    summary={
                      <>
                        {name} <span class="soft">({members.length})</span>
                      </>
                    }
                  >
                    <RequestTypeList types={members} />
                  </Details>
                ))}
              </div>
            </section>
          </>
        )
      )}
    </div>
  );
}

function byCategory(types: readonly RequestTypeListFragment[], nameOf: (category: string) => string) {
  const groups = new Map<string, RequestTypeListFragment[]>();
  for (const type of types) groups.set(type.category, [...(groups.get(type.category) ?? []), type]);
  return [...groups]
    .map(([category, members]) => ({ category, name: nameOf(category), members }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

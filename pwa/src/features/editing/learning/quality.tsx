import { useState } from "preact/hooks";
import { SaveSearchJudgement } from "../../../gql/SaveSearchJudgement.ts";
import { SearchQuality } from "../../../gql/SearchQuality.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { useApp, usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { AVAILABLE_LOCALES, languageName } from "../../../lib/i18n/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Select } from "../../../ui/select/select.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { Table } from "../../../ui/table/table.tsx";
import { TextField } from "../../../ui/text-field/text-field.tsx";
import { EditorTabs } from "../editor-tabs.tsx";
import { useSending } from "../use-sending.ts";
import { ArticleChoice } from "./article-choice.tsx";
import { hundredths } from "./change-words.ts";

/** How good the search is now, question by question, and what earlier changes did to it. */
export function Quality() {
  const { client } = useApp();
  const { t, number, dateTime } = useText();
  const { locale: own } = usePreferences();
  const { data, error, loading, refetch } = useQuery(SearchQuality, {}, { maxAge: 0 });
  const { busy, failure, send } = useSending();
  const [asked, setAsked] = useState({ locale: "it", query: "", slug: "" });
  const quality = data?.knowledgeDesk.searchQuality;
  const judge = async (locale: string, query: string, articles: string[]): Promise<void> => {
    const input = { locale, query, articles };
    const done = await send(
      async () => (await client.mutate(SaveSearchJudgement, { input })).saveSearchJudgement,
    );
    if (done) setAsked({ ...asked, query: "", slug: "" });
    await refetch();
  };
  return (
    <div class="stack stack-l desk">
      <PageTitle lead={t("editing.quality.lead")}>{t("editing.page.quality")}</PageTitle>
      <EditorTabs current="quality" />
      {loading && <Skeleton label={t("state.loading")} lines={8} />}
      {error && !data && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {quality && (
        <>
          <dl class="cluster">
            <div class="desk-box">
              <dt>{t("editing.quality.ndcg")}</dt>
              <dd class="editing-figure">{number(hundredths(quality.ndcg))}</dd>
            </div>
            <div class="desk-box">
              <dt>{t("editing.quality.hit3")}</dt>
              <dd class="editing-figure">{number(hundredths(quality.hit3))}</dd>
            </div>
          </dl>
          {quality.measures.length > 0 && (
            <Table
              caption={t("editing.quality.history")}
              rows={quality.measures}
              rowKey={({ at }) => at}
              columns={[
                { key: "at", label: t("editing.quality.when"), cell: ({ at }) => dateTime(at) },
                { key: "about", label: t("editing.quality.what"), cell: ({ about }) => about },
                {
                  key: "ndcg",
                  label: t("editing.quality.ndcg"),
                  numeric: true,
                  cell: ({ ndcg }) => number(hundredths(ndcg)),
                },
                {
                  key: "hit3",
                  label: t("editing.quality.hit3"),
                  numeric: true,
                  cell: ({ hit3 }) => number(hundredths(hit3)),
                },
              ]}
            />
          )}
          <Details summary={t("editing.quality.add")}>
            <div class="stack">
              <Select
                id="judge-locale"
                label={t("editing.language")}
                options={AVAILABLE_LOCALES.map(({ code }) => ({
                  value: code,
                  label: languageName(code, own),
                }))}
                value={asked.locale}
                onChange={(locale) => setAsked({ ...asked, locale })}
              />
              <TextField
                id="judge-query"
                label={t("editing.quality.question")}
                value={asked.query}
                onInput={(query) => setAsked({ ...asked, query })}
              />
              <ArticleChoice id="judge" slug={asked.slug} onChange={(slug) => setAsked({ ...asked, slug })} />
              <div>
                <Button
                  busy={busy}
                  onClick={() => void judge(asked.locale, asked.query, asked.slug ? [asked.slug] : [])}
                >
                  {t("action.save")}
                </Button>
              </div>
            </div>
          </Details>
          <Table
            caption={t("editing.quality.questions", { count: quality.questions.length })}
            rows={quality.questions}
            rowKey={({ locale, query }) => `${locale} ${query}`}
            columns={[
              {
                key: "query",
                label: t("editing.quality.question"),
                cell: ({ locale, query }) => <span lang={locale}>{query}</span>,
              },
              {
                key: "articles",
                label: t("editing.quality.right"),
                cell: ({ articles }) => (
                  <span class="stack stack-s">
                    {articles.map((slug) => (
                      <a key={slug} href={`/desk/knowledge/${slug}`}>
                        {slug}
                      </a>
                    ))}
                  </span>
                ),
              },
              {
                key: "place",
                label: t("editing.quality.place"),
                numeric: true,
                cell: ({ place, first }) =>
                  place === null ? t("editing.quality.notFound", { first: first ?? "–" }) : number(place),
              },
              {
                key: "remove",
                label: t("editing.quality.remove"),
                cell: ({ locale, query }) => (
                  <Button
                    variant="quiet"
                    icon="trash"
                    busy={busy}
                    onClick={() => void judge(locale, query, [])}
                  >
                    {t("editing.quality.remove")}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </div>
  );
}

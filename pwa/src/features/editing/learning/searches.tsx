import { useState } from "preact/hooks";
import { navigate } from "wouter-preact/use-browser-location";
import { AcceptSynonym } from "../../../gql/AcceptSynonym.ts";
import { FailingSearches } from "../../../gql/FailingSearches.ts";
import { RemoveSynonym } from "../../../gql/RemoveSynonym.ts";
import { SaveSearchJudgement } from "../../../gql/SaveSearchJudgement.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { useApp, usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { EditorTabs } from "../editor-tabs.tsx";
import { useSending } from "../use-sending.ts";
import { ArticleChoice } from "./article-choice.tsx";
import { changeWords } from "./change-words.ts";

/** Searches that led nowhere, articles that do not solve, and words that may mean the same. */
export function Searches() {
  const { client } = useApp();
  const { t, number } = useText();
  const { locale: own } = usePreferences();
  const { data, error, loading, refetch } = useQuery(FailingSearches, {}, { maxAge: 0 });
  const { busy, failure, send } = useSending();
  const [said, setSaid] = useState("");
  const desk = data?.knowledgeDesk;
  const teach = async (
    known: boolean,
    { locale, term, means }: { locale: string; term: string; means: string },
  ) => {
    await send(async () => {
      const input = { locale, term, means };
      const answer = known
        ? (await client.mutate(RemoveSynonym, { input })).removeSynonym
        : (await client.mutate(AcceptSynonym, { input })).acceptSynonym;
      setSaid(`${t("editing.done")} ${answer.search ? changeWords(t, number, answer.search) : ""}`);
      return answer;
    });
    await refetch();
  };
  return (
    <div class="stack stack-l desk">
      <PageTitle lead={t("editing.searches.lead")}>{t("editing.page.searches")}</PageTitle>
      <EditorTabs current="searches" />
      {loading && <Skeleton label={t("state.loading")} lines={8} />}
      {error && !data && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <p role="status">{said}</p>
      {desk && (
        <section class="stack" aria-labelledby="failing">
          <h2 id="failing">{t("editing.searches.failing")}</h2>
          {desk.failingSearches.length === 0 && (
            <EmptyState icon="check-circle" level={3} title={t("editing.searches.none")} />
          )}
          <ul role="list" class="stack">
            {desk.failingSearches.map((search) => (
              <li key={`${search.locale} ${search.query}`} class="desk-box stack stack-s">
                <h3 lang={search.locale}>{search.query}</h3>
                <p class="soft">
                  {languageName(search.locale, own)} · {t("editing.searches.times", { count: search.times })}{" "}
                  · {t(search.results === 0 ? "editing.searches.nothing" : "editing.searches.unopened")}
                </p>
                <Details summary={t("editing.searches.answer")}>
                  <Answer {...search} />
                </Details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {desk && desk.suggestedSynonyms.length + desk.synonyms.length > 0 && (
        <section class="stack" aria-labelledby="synonyms">
          <h2 id="synonyms">{t("editing.synonyms.title")}</h2>
          <ul role="list" class="stack">
            {[
              ...desk.suggestedSynonyms.map((one) => ({ ...one, known: false })),
              ...desk.synonyms.map((one) => ({ ...one, known: true, times: 0 })),
            ].map(({ known, ...one }) => (
              <li key={`${one.locale} ${one.term} ${one.means}`} class="desk-box cluster apart">
                <span lang={one.locale}>
                  {t("editing.synonyms.pair", { term: one.term, means: one.means })}
                </span>
                <Button
                  variant={known ? "quiet" : "secondary"}
                  icon={known ? "trash" : "check"}
                  busy={busy}
                  onClick={() => void teach(known, one)}
                >
                  {t(known ? "editing.synonyms.remove" : "editing.synonyms.accept", { term: one.term })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {desk && desk.unsolvingArticles.length > 0 && (
        <section class="stack" aria-labelledby="unsolving">
          <h2 id="unsolving">{t("editing.unsolving.title")}</h2>
          <ul role="list" class="stack">
            {desk.unsolvingArticles.map(({ slug, title, solved, unsolved }) => (
              <li key={slug} class="desk-box stack stack-s">
                <a class="queue-link" href={`/desk/knowledge/${slug}`}>
                  {title}
                </a>
                <span class="soft">{t("editing.unsolving.counts", { solved, unsolved })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Which article should answer: it is kept as a judged question, and its words are offered to the article. */
function Answer({ locale, query }: { locale: string; query: string }) {
  const { client } = useApp();
  const { t } = useText();
  const [slug, setSlug] = useState("");
  const { busy, failure, send } = useSending();
  const go = async (): Promise<void> => {
    const input = { locale, query, articles: [slug] };
    const done = await send(
      async () => (await client.mutate(SaveSearchJudgement, { input })).saveSearchJudgement,
    );
    if (done) navigate(`/desk/knowledge/${slug}?${new URLSearchParams({ locale, keyword: query })}`);
  };
  return (
    <div class="stack">
      <ArticleChoice id={`answer-${query.replaceAll(" ", "-")}`} slug={slug} onChange={setSlug} />
      {failure && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {slug && (
        <div>
          <Button icon="edit" busy={busy} onClick={() => void go()}>
            {t("editing.searches.addWords")}
          </Button>
        </div>
      )}
    </div>
  );
}

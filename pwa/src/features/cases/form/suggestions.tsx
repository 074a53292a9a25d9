import { useEffect, useState } from "preact/hooks";
import { SolvedByArticle } from "../../../gql/SolvedByArticle.ts";
import { SuggestedArticles } from "../../../gql/SuggestedArticles.ts";
import { usePreferences, useApp } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Details } from "../../../ui/details/details.tsx";
import { useWords } from "../words.ts";
import "./suggestions.css";

/** After the last letter, milliseconds, and the words there must be before anything is looked for. */
const PAUSE = 600;
const FEWEST_WORDS = 3;

interface SuggestionsProps {
  /** What has been written so far. */
  description: string;
  requestType: string;
  onSolved: () => void;
}

/**
 * Articles that may answer what is being written. Its line is there from the start, so that nothing moves when some
 * are found, and stays closed until the reader wants it.
 */
export function Suggestions({ description, requestType, onSolved }: SuggestionsProps) {
  const { client } = useApp();
  const { locale } = usePreferences();
  const { t } = useWords();
  const query = useSettled(description.trim(), PAUSE);
  const skip = query.split(/\s+/).length < FEWEST_WORDS;
  const { data } = useQuery(
    SuggestedArticles,
    { query: query.slice(0, 300), locale },
    { skip, maxAge: 60_000 },
  );
  const [articles, setArticles] = useState<
    { slug: string; locale: string; title: string; summary: string }[]
  >([]);
  useEffect(() => {
    if (skip) setArticles([]);
    else if (data !== undefined) setArticles(data.searchKnowledge.edges.map(({ node }) => node));
  }, [data, skip]);

  const solved = (article: { slug: string; locale: string }): void => {
    const input = {
      requestId: crypto.randomUUID(),
      slug: article.slug,
      locale: article.locale,
      solved: true,
      draftOf: requestType,
    };
    // Offline the thanks are the same; only the count is lost.
    void client.mutate(SolvedByArticle, { input }).catch(() => null);
    onSolved();
  };
  return (
    <div class="suggestions">
      <p class="visually-hidden" role="status">
        {articles.length > 0 && t("cases.suggestions.found", { count: articles.length })}
      </p>
      {articles.length === 0 ? (
        <p class="hint">{t("cases.suggestions.waiting")}</p>
      ) : (
        <Details summary={t("cases.suggestions.found", { count: articles.length })}>
          <ul role="list" class="stack">
            {articles.map((article) => (
              <li key={article.slug} class="stack stack-s">
                <h3>{article.title}</h3>
                <p>{article.summary}</p>
                <div class="cluster">
                  <a class="button button-quiet" href={`/articles/${article.slug}`}>
                    {t("cases.suggestions.read")}
                  </a>
                  <Button variant="secondary" icon="check" onClick={() => solved(article)}>
                    {t("cases.suggestions.solved")}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

/** A value once it has not changed for a time. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

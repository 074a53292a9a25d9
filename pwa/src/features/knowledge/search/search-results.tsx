import { useState } from "preact/hooks";
import { SearchKnowledge } from "../../../gql/SearchKnowledge.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { SearchResult } from "./search-result.tsx";

/** The articles found, ten at a time, best first. */
export function SearchResults({ query }: { query: string }) {
  const { t } = useText();
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  return (
    <section class="stack" aria-labelledby="results">
      <h2 id="results">{t(query === "" ? "knowledge.search.helpful" : "knowledge.search.results")}</h2>
      {starts.map((after, index) => (
        <ResultsFrom
          key={after ?? ""}
          query={query}
          after={after}
          onMore={index === starts.length - 1 ? (next) => setStarts([...starts, next]) : undefined}
        />
      ))}
    </section>
  );
}

interface ResultsFromProps {
  query: string;
  /** Cursor after which these results begin; null for the first. */
  after: string | null;
  /** Asks for the results after these; undefined where they are shown already. */
  onMore: ((after: string) => void) | undefined;
}

function ResultsFrom({ query, after, onMore }: ResultsFromProps) {
  const { t } = useText();
  const { locale, register } = usePreferences();
  const summaryOnly = query === "" || register === "PLAIN";
  const { data, error, loading, refetch } = useQuery(
    SearchKnowledge,
    { query, locale, after },
    { maxAge: 60_000 },
  );
  if (loading) return <Skeleton label={t("state.loading")} lines={6} />;
  if (data === undefined) return error ? <LoadProblem error={error} onRetry={() => void refetch()} /> : null;
  const { edges, pageInfo } = data.searchKnowledge;
  if (edges.length === 0 && after === null) return <NothingFound />;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul role="list" class="stack results">
        {edges.map(({ node, snippet }, index) => (
          <li key={node.slug}>
            <SearchResult
              {...node}
              snippet={summaryOnly || (index === 0 && after === null) ? undefined : snippet}
            />
          </li>
        ))}
      </ul>
      {onMore && next !== null && (
        <Button variant="secondary" icon="down" onClick={() => onMore(next)}>
          {t("knowledge.search.more")}
        </Button>
      )}
    </>
  );
}

import { useState } from "preact/hooks";
import { GlossaryPage } from "../../../gql/GlossaryPage.ts";
import { LoadProblem } from "../../../layout/load-problem.tsx";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { ConceptCard } from "./concept-card.tsx";

interface ConceptListProps {
  /** Words of any language; empty for all. */
  query: string;
  /** Code of a topic; empty for all. */
  topic: string;
}

/** The concepts found, in the order of the Italian terms, a page at a time. */
export function ConceptList({ query, topic }: ConceptListProps) {
  const { t } = useText();
  const [starts, setStarts] = useState<(string | null)[]>([null]);
  return (
    <section class="stack" aria-label={t("help.glossary.title")}>
      {starts.map((after, index) => (
        <ConceptsFrom
          key={after ?? ""}
          {...{ query, topic, after }}
          onMore={index === starts.length - 1 ? (next) => setStarts([...starts, next]) : undefined}
        />
      ))}
    </section>
  );
}

interface ConceptsFromProps extends ConceptListProps {
  /** Cursor after which these begin; null for the first. */
  after: string | null;
  /** Asks for those after these; undefined where they are shown already. */
  onMore: ((after: string) => void) | undefined;
}

function ConceptsFrom({ query, topic, after, onMore }: ConceptsFromProps) {
  const { t } = useText();
  const { locale } = usePreferences();
  const { data, error, loading, refetch } = useQuery(
    GlossaryPage,
    { query: query || null, topic: topic || null, locale, after },
    { maxAge: 300_000 },
  );
  if (loading) return <Skeleton label={t("state.loading")} lines={8} />;
  if (data === undefined) return error ? <LoadProblem error={error} onRetry={() => void refetch()} /> : null;
  const { nodes, pageInfo } = data.concepts;
  if (nodes.length === 0 && after === null) {
    return (
      <EmptyState icon="search" title={t("help.glossary.nothing")}>
        <p>{t("help.glossary.nothingHint")}</p>
      </EmptyState>
    );
  }
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul role="list" class="stack">
        {nodes.map((concept) => (
          <li key={concept.code}>
            <ConceptCard {...concept} />
          </li>
        ))}
      </ul>
      {onMore && next !== null && (
        <Button variant="secondary" icon="down" onClick={() => onMore(next)}>
          {t("help.glossary.more")}
        </Button>
      )}
    </>
  );
}

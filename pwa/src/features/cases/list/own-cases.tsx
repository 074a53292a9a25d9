import { useState } from "preact/hooks";
import { MyCases } from "../../../gql/MyCases.ts";
import type { CaseState } from "../../../gql/operations.ts";
import { useFailureText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";
import { useWords } from "../words.ts";
import { CaseListItem } from "./case-list-item.tsx";

interface OwnCasesProps {
  title: string;
  states: CaseState[];
  /** Said where there is none. */
  none: string;
}

/** The reader's cases in some states, a page at a time. */
export function OwnCases({ title, states, none }: OwnCasesProps) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <section class="stack">
      <h2>{title}</h2>
      {cursors.map((after, index) => (
        <CasesPage
          key={after}
          states={states}
          after={after}
          none={none}
          onMore={index === cursors.length - 1 ? (end) => setCursors([...cursors, end]) : undefined}
        />
      ))}
    </section>
  );
}

interface CasesPageProps extends Omit<OwnCasesProps, "title"> {
  after: string | null;
  /** Given on the last page: shows the one after. */
  onMore: ((endCursor: string) => void) | undefined;
}

function CasesPage({ states, after, none, onMore }: CasesPageProps) {
  const { t, dateTime } = useWords();
  const failureText = useFailureText();
  const { data, error, keptAt, loading, refetch } = useQuery(
    MyCases,
    { states, after },
    { keep: after === null },
  );
  if (loading) return <Skeleton label={t("state.loading")} lines={4} />;
  const page = data?.viewer.cases;
  const end = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <>
      {error && (
        <Notice tone="warning" icon="offline">
          <p>
            {page !== undefined && keptAt !== undefined
              ? t("cases.list.keptAt", { when: dateTime(new Date(keptAt).toISOString()) })
              : failureText(error)}
          </p>
          <Button variant="quiet" icon="refresh" onClick={() => void refetch()}>
            {t("action.retry")}
          </Button>
        </Notice>
      )}
      {page?.nodes.length === 0 && after === null && <p class="soft">{none}</p>}
      <ul role="list" class="stack">
        {page?.nodes.map((item) => (
          <li key={item.id}>
            <CaseListItem item={item} />
          </li>
        ))}
      </ul>
      {end != null && onMore !== undefined && (
        <Button variant="secondary" icon="down" onClick={() => onMore(end)}>
          {t("cases.list.more")}
        </Button>
      )}
    </>
  );
}

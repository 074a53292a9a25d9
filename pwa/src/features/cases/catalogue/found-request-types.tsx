import { useEffect, useState } from "preact/hooks";
import { FindRequestTypes } from "../../../gql/FindRequestTypes.ts";
import type { RequestTypeListFragment } from "../../../gql/operations.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { EmptyState } from "../../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";
import { matchRequestTypes, mergeFound } from "./match-request-types.ts";
import { RequestTypeList } from "./request-type-list.tsx";

/** After the last letter, milliseconds. */
const PAUSE = 250;

/** The types that fit what is typed: at once those on the page, then those the server knows by other names. */
export function FoundRequestTypes({
  types,
  query,
}: {
  types: readonly RequestTypeListFragment[];
  query: string;
}) {
  const { t } = useWords();
  const { locale, register } = usePreferences();
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  const { data, loading } = useQuery(
    FindRequestTypes,
    { query: asked, locale, register },
    { maxAge: 60_000, skip: asked === "" },
  );
  const found = mergeFound(data?.requestTypes ?? [], matchRequestTypes(types, query));
  const describe = (
    <LinkButton href={`/new/information?text=${encodeURIComponent(query)}`} variant="secondary" icon="edit">
      {t("cases.requestTypes.describe")}
    </LinkButton>
  );
  return (
    <section class="stack" aria-label={t("cases.requestTypes.found")}>
      <p role="status" class={found.length === 0 ? "visually-hidden" : "soft"}>
        {loading ? "" : t("cases.requestTypes.count", { count: found.length })}
      </p>
      {found.length > 0 && (
        <>
          <RequestTypeList types={found} level={2} explained />
          <p>{t("cases.requestTypes.notThese")}</p>
          <p>{describe}</p>
        </>
      )}
      {found.length === 0 && !loading && (
        <EmptyState icon="search" title={t("cases.requestTypes.none", { query })} action={describe}>
          <p>{t("cases.requestTypes.noneHint")}</p>
        </EmptyState>
      )}
    </section>
  );
}

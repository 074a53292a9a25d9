import { MatchingRequests as Query } from "../../../gql/MatchingRequests.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { categoryIcon } from "../../../ui/icon/category-icon.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";

/** At most this many requests are offered beside the answers. */
const SHOWN = 3;

/** What can be asked for with the same words, for who has read enough. */
export function MatchingRequests({ query }: { query: string }) {
  const { t } = useText();
  const { locale, register } = usePreferences();
  const { data } = useQuery(Query, { query, locale, register }, { maxAge: 60_000 });
  return (
    <section class="stack" aria-labelledby="requests">
      <h2 id="requests">{t("knowledge.search.requests")}</h2>
      {data && data.requestTypes.length > 0 && (
        <ul role="list" class="stack matching">
          {data.requestTypes.slice(0, SHOWN).map(({ code, category, title }) => (
            <li key={code}>
              <Card compact level={3} href={`/new/${code}`} icon={categoryIcon(category)} title={title} />
            </li>
          ))}
        </ul>
      )}
      <LinkButton href="/new" variant="secondary" iconEnd="forward">
        {t("knowledge.home.allRequests")}
      </LinkButton>
    </section>
  );
}

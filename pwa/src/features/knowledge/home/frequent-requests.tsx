import { FrequentRequests as Query } from "../../../gql/FrequentRequests.ts";
import { useFailureText, usePreferences, useText } from "../../../lib/app/index.ts";
import { useQuery } from "../../../lib/graphql/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { categoryIcon } from "../../../ui/icon/category-icon.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { Notice } from "../../../ui/notice/notice.tsx";
import { Skeleton } from "../../../ui/skeleton/skeleton.tsx";

/** What people ask for most: one tap to the form. */
export function FrequentRequests() {
  const { t } = useText();
  const failureText = useFailureText();
  const { locale, register } = usePreferences();
  const { data, error, loading } = useQuery(Query, { locale, register }, { keep: true, maxAge: 600_000 });
  return (
    <section class="stack" aria-labelledby="frequent">
      <h2 id="frequent">{t("knowledge.home.frequent")}</h2>
      {loading && <Skeleton label={t("state.loading")} lines={4} />}
      {error && !data && <Notice tone="danger">{failureText(error)}</Notice>}
      {data && (
        <ul role="list" class="grid">
          {data.requestTypes.map(({ code, category, title }) => (
            <li key={code} class="whole">
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

import { Offices } from "../../gql/Offices.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { OfficeCard } from "./offices/office-card.tsx";

/** Where to go and when. Kept on the device once read, without what is open now. */
export function Page() {
  const { t, dateTime } = useText();
  usePageHead({ title: t("kinds.offices.title"), description: t("kinds.offices.lead") });
  const { data, error, keptAt, refetch } = useQuery(Offices, {}, { keep: true });
  const old = error && keptAt !== undefined;
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("kinds.offices.lead")}>{t("kinds.offices.title")}</PageTitle>
      {old && (
        <Notice tone="warning" icon="offline">
          {t("kinds.offices.keptAt", { when: dateTime(new Date(keptAt).toISOString()) })}
        </Notice>
      )}
      {data ? (
        data.offices.map((office) => <OfficeCard key={office.code} office={office} old={old === true} />)
      ) : error ? (
        <LoadProblem error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton label={t("state.loading")} lines={8} />
      )}
      {data?.offices.length === 0 && <p>{t("kinds.offices.none")}</p>}
    </div>
  );
}

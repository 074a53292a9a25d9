import { MyData } from "../../gql/MyData.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { AccessList } from "./access-list.tsx";
import { DataCopies } from "./data-copies.tsx";
import { ErasureForm } from "./erasure-form.tsx";

/** What people may know and decide about their own data. */
export function Page() {
  const { t } = useText();
  const shell = useShell();
  usePageHead({ title: t("privacy.title") });
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (shell.viewer.citizen === null) {
    return (
      <EmptyState
        icon="lock"
        level={1}
        title={t("privacy.title")}
        action={<LinkButton href="/sign-in?next=/my-data">{t("nav.signIn")}</LinkButton>}
      >
        {t("privacy.signIn")}
      </EmptyState>
    );
  }
  return <OwnData />;
}

function OwnData() {
  const { t } = useText();
  const { data, error, loading, refetch } = useQuery(MyData, {}, { maxAge: 0 });
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/settings">{t("nav.you")}</BackLink>
      <PageTitle lead={t("privacy.lead")}>{t("privacy.title")}</PageTitle>
      {loading && <Skeleton label={t("state.loading")} lines={5} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <AccessList first={data.viewer.accessLog} />
          <DataCopies copies={data.viewer.dataExports} onChange={refetch} />
          <ErasureForm dueAt={data.viewer.erasure?.dueAt ?? null} onChange={refetch} />
        </>
      )}
    </div>
  );
}

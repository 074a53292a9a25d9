import { OwnApps } from "../../gql/OwnApps.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { Card } from "../../ui/card/card.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { SignedIn } from "./signed-in.tsx";

/** The apps that a developer has registered. */
export function Page() {
  const { t } = useText();
  usePageHead({ title: t("developers.apps") });
  return (
    <SignedIn here="/developers/apps">
      <Apps />
    </SignedIn>
  );
}

function Apps() {
  const { t } = useText();
  const { data, error, loading, refetch } = useQuery(OwnApps, {}, { maxAge: 0 });
  const apps = data?.viewer.apps.nodes;
  const register = (
    <LinkButton href="/developers/apps/new" icon="plus">
      {t("developers.new")}
    </LinkButton>
  );
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/developers">{t("developers.guide")}</BackLink>
      <PageTitle lead={t("developers.lead")}>{t("developers.apps")}</PageTitle>
      {loading && <Skeleton label={t("state.loading")} lines={4} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {apps?.length === 0 && (
        <EmptyState icon="digital" title={t("developers.noneTitle")} action={register}>
          {t("developers.none")}
        </EmptyState>
      )}
      {apps?.map(({ id, name, description, suspendedAt }) => (
        <Card key={id} title={name} href={`/developers/apps/${encodeURIComponent(id)}`}>
          {description !== "" && <p>{description}</p>}
          {suspendedAt !== null && <p>{t("developers.suspended")}</p>}
        </Card>
      ))}
      {(apps?.length ?? 0) > 0 && <div>{register}</div>}
    </div>
  );
}

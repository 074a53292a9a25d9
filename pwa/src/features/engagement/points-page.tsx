import { PointsPage } from "../../gql/PointsPage.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { changePreferences, useApp, usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { PointsInvitation } from "./points-invitation.tsx";
import { PointsOverview } from "./points-overview.tsx";

export function Page() {
  const { t } = useText();
  const shell = useShell();
  usePageHead({ title: t("engagement.points.title") });
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (shell.viewer.citizen === null) {
    return (
      <EmptyState
        icon="award"
        level={1}
        title={t("engagement.points.title")}
        action={<LinkButton href="/sign-in?next=/points">{t("nav.signIn")}</LinkButton>}
      >
        {t("engagement.points.signIn")}
      </EmptyState>
    );
  }
  return <OwnPoints />;
}

function OwnPoints() {
  const app = useApp();
  const { t } = useText();
  const { data, error, loading, refetch } = useQuery(PointsPage, {});
  const points = data?.viewer.points;
  const turn = async (on: boolean): Promise<void> => {
    await changePreferences(app, { points: on });
    await refetch();
  };
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("engagement.points.lead")}>{t("engagement.points.title")}</PageTitle>
      {loading && <Skeleton label={t("state.loading")} lines={5} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {points?.enabled === true && <PointsOverview points={points} onTurnOff={() => turn(false)} />}
      {points?.enabled === false && <PointsInvitation rules={points.rules} onTurnOn={() => turn(true)} />}
    </div>
  );
}

import { useEffect, useRef, useState } from "preact/hooks";
import { ConnectedAppsPage } from "../../gql/ConnectedAppsPage.ts";
import type { ConnectedAppFragment } from "../../gql/operations.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { ConnectedApp } from "./connected-app.tsx";

/** What the person lets other apps do, and the way to end it. */
export function Page() {
  const { t } = useText();
  const shell = useShell();
  usePageHead({ title: t("apps.connected.title") });
  if (shell === undefined) return <Skeleton label={t("state.loading")} />;
  if (shell.viewer.citizen === null) {
    return (
      <EmptyState
        icon="user"
        level={1}
        title={t("apps.connected.title")}
        action={<LinkButton href="/sign-in?next=/settings/apps">{t("nav.signIn")}</LinkButton>}
      >
        {t("apps.connected.signIn")}
      </EmptyState>
    );
  }
  return <OwnApps />;
}

function OwnApps() {
  const { t } = useText();
  const { data, error, loading, refetch } = useQuery(ConnectedAppsPage, {});
  const [left, setLeft] = useState<readonly ConnectedAppFragment[] | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const news = useRef<HTMLDivElement>(null);
  // The card that had the focus is gone.
  useEffect(() => {
    if (ended !== null) news.current?.focus();
  }, [ended]);
  const apps = left ?? data?.viewer.connectedApps;
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/settings">{t("nav.you")}</BackLink>
      <PageTitle lead={t("apps.connected.lead")}>{t("apps.connected.title")}</PageTitle>
      {loading && <Skeleton label={t("state.loading")} lines={5} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {ended !== null && (
        <div tabIndex={-1} ref={news}>
          <Notice tone="success">{t("apps.connected.ended", { name: ended })}</Notice>
        </div>
      )}
      {apps?.length === 0 && (
        <EmptyState icon="lock" title={t("apps.connected.none")}>
          {t("apps.connected.noneWhy")}
        </EmptyState>
      )}
      {apps?.map((app) => (
        <ConnectedApp
          key={app.id}
          app={app}
          onEnded={(others) => {
            setLeft(others);
            setEnded(app.name);
          }}
        />
      ))}
    </div>
  );
}

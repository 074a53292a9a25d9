import { useState } from "preact/hooks";
import type { OwnAppFragment } from "../../gql/operations.ts";
import { OwnApp } from "../../gql/OwnApp.ts";
import { UpdateApp } from "../../gql/UpdateApp.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/index.ts";
import { BackLink } from "../../ui/breadcrumb/breadcrumb.tsx";
import { Details } from "../../ui/details/details.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { AppForm } from "./app-form.tsx";
import { ClientId } from "./client-id.tsx";
import { DeleteAppButton } from "./delete-app.tsx";
import { RotateSecret } from "./rotate-secret.tsx";
import { SignedIn } from "./signed-in.tsx";
import { Webhooks } from "./webhooks.tsx";

/** One app of a developer: what it says, its secret, its webhooks, and its end. */
export function Page({ params: { id = "" } }: PageProps) {
  const { t } = useText();
  usePageHead({ title: t("developers.apps") });
  return (
    <SignedIn here={`/developers/apps/${encodeURIComponent(id)}`}>
      <App id={id} />
    </SignedIn>
  );
}

const isApp = (node: object): node is OwnAppFragment => "clientId" in node;

function App({ id }: { id: string }) {
  const { t } = useText();
  const { data, error, loading, refetch } = useQuery(OwnApp, { id }, { maxAge: 0 });
  const app = data?.node && isApp(data.node) ? data.node : null;
  return (
    <div class="narrow stack stack-l">
      <BackLink href="/developers/apps">{t("developers.apps")}</BackLink>
      {!app && !data && <PageTitle>{t("developers.apps")}</PageTitle>}
      {!app && data && (
        <EmptyState
          icon="info"
          level={1}
          title={t("developers.missing")}
          action={<LinkButton href="/developers/apps">{t("developers.apps")}</LinkButton>}
        >
          {t("developers.missingWhy")}
        </EmptyState>
      )}
      {loading && <Skeleton label={t("state.loading")} lines={6} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {app && <Parts app={app} onChange={refetch} />}
    </div>
  );
}

function Parts({ app, onChange }: { app: OwnAppFragment; onChange: () => Promise<void> }) {
  const { t } = useText();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <PageTitle lead={app.description === "" ? undefined : app.description}>{app.name}</PageTitle>
      {app.suspendedAt !== null && <Notice tone="warning">{t("developers.suspended")}</Notice>}
      <Webhooks appId={app.id} endpoints={app.webhookEndpoints} onChange={onChange} />
      <section class="stack" aria-labelledby="credentials">
        <h2 id="credentials">{t("developers.credentials")}</h2>
        <ClientId clientId={app.clientId} />
        {app.kind === "CONFIDENTIAL" && <RotateSecret id={app.id} />}
      </section>
      <section class="stack" aria-labelledby="edit">
        <h2 id="edit">{t("developers.edit")}</h2>
        {saved && (
          <Notice tone="success" role="status">
            {t("developers.saved")}
          </Notice>
        )}
        <Details summary={t("developers.change")}>
          <AppForm
            start={app}
            label={t("action.save")}
            send={async ({ name, description, website, redirectUris, scopes, contactEmail }, client) => {
              setSaved(false);
              const words = { name, description, website: website ?? "", redirectUris, scopes, contactEmail };
              const { updateApp } = await client.mutate(UpdateApp, { input: { id: app.id, ...words } });
              if (updateApp.errors.length === 0) {
                setSaved(true);
                await onChange();
              }
              return updateApp.errors;
            }}
          />
        </Details>
      </section>
      <DeleteAppButton id={app.id} name={app.name} />
    </>
  );
}

import { ConnectPage } from "../../gql/ConnectPage.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { usePageHead, useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import type { PageProps } from "../../lib/routing/route.ts";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { Decision } from "./decision.tsx";
import { Permissions } from "./permissions.tsx";

/** Another app asks to act for the person: who it is, what it may do and may not, and two equal ways to answer. */
export function Page({ params }: PageProps) {
  const uid = params["uid"] ?? "";
  const { t } = useText();
  const shell = useShell();
  const { data, error, loading, refetch } = useQuery(ConnectPage, { uid });
  const request = data?.authorizationRequest;
  usePageHead({ title: t("apps.connect.head") });
  if (loading || shell === undefined) return <Skeleton label={t("state.loading")} lines={6} />;
  if (error) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!request) {
    return (
      <EmptyState
        icon="info"
        level={1}
        title={t("apps.connect.gone")}
        action={<LinkButton href="/">{t("apps.connect.home")}</LinkButton>}
      >
        {t("apps.connect.goneWhy")}
      </EmptyState>
    );
  }
  const name = request.appName;
  const signedIn = shell.viewer.citizen !== null;
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("apps.connect.lead", { name })}>{t("apps.connect.title", { name })}</PageTitle>
      <section class="stack" aria-labelledby="who">
        <h2 id="who">{t("apps.connect.who")}</h2>
        {request.appDescription !== "" && (
          <p class="measure" dir="auto">
            {request.appDescription}
          </p>
        )}
        <p class="measure">{t("apps.connect.returns", { place: request.returnsTo })}</p>
        {request.appWebsite !== null && (
          <p>
            <a class="lone-link" href={request.appWebsite} rel="noopener noreferrer" target="_blank">
              {t("apps.website", { name })}
            </a>
          </p>
        )}
      </section>
      {request.permissions.length > 0 && (
        <section class="stack" aria-labelledby="may">
          <h2 id="may">{t("apps.connect.may")}</h2>
          <Permissions permissions={request.permissions} />
          <p class="measure">{t(request.lasting ? "apps.connect.lasting" : "apps.connect.short")}</p>
        </section>
      )}
      <section class="stack" aria-labelledby="may-not">
        <h2 id="may-not">{t("apps.connect.mayNot")}</h2>
        <ul class="stack stack-s">
          {request.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      {signedIn ? (
        <Decision
          uid={uid}
          name={name}
          possible={request.permissions.length > 0}
          person={shell.viewer.citizen?.givenName ?? null}
        />
      ) : (
        <section class="stack" aria-labelledby="sign-in">
          <h2 id="sign-in">{t("apps.connect.signIn")}</h2>
          <p class="measure">{t("apps.connect.signInWhy")}</p>
          <div>
            <LinkButton href={`/sign-in?next=${encodeURIComponent(`/connect/${uid}`)}`} icon="user">
              {t("nav.signIn")}
            </LinkButton>
          </div>
        </section>
      )}
    </div>
  );
}

import { useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { MergeAccounts } from "../../gql/MergeAccounts.ts";
import { MergeOffer } from "../../gql/MergeOffer.ts";
import { LoadProblem } from "../../layout/load-problem.tsx";
import { afterSignIn, useApp, useFailureText, usePageHead, useText } from "../../lib/app/index.ts";
import { asRequestError, useQuery } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Card } from "../../ui/card/card.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";

const MOVES = ["cases", "points", "keys", "stays", "undo"] as const;

/** Somebody has proved to hold two accounts: which they are, what happens if they become one, and two ways to answer. */
export function Page() {
  const app = useApp();
  const { t, dateTime } = useText();
  const failureText = useFailureText();
  const [, navigate] = useLocation();
  const { data, error, loading, refetch } = useQuery(MergeOffer, {}, { maxAge: 0 });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const requestId = useRef(crypto.randomUUID());
  usePageHead({ title: t("identity.together.title") });
  if (loading) return <Skeleton label={t("state.loading")} lines={5} />;
  if (error) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  const offer = data?.viewer.mergeOffer;
  const citizen = data?.viewer.citizen;
  if (!offer || !citizen) {
    return (
      <EmptyState
        icon="info"
        level={1}
        title={t("identity.together.gone")}
        action={<LinkButton href="/settings">{t("identity.together.account")}</LinkButton>}
      >
        {t("identity.together.goneWhy")}
      </EmptyState>
    );
  }
  const agree = async (): Promise<void> => {
    setBusy(true);
    try {
      const input = { requestId: requestId.current, id: offer.id };
      const [refusal] = (await app.client.mutate(MergeAccounts, { input })).mergeAccounts.errors;
      setFailure(refusal?.message ?? null);
      if (refusal) return;
      await afterSignIn(app);
      navigate("/settings");
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("identity.together.lead", { source: offer.source })}>
        {t("identity.together.title")}
      </PageTitle>
      <section class="stack" aria-labelledby="accounts">
        <h2 id="accounts">{t("identity.together.accounts")}</h2>
        <div class="grid">
          <Card level={3} icon="user" title={t("identity.together.here")}>
            <Who>{[citizen.givenName, citizen.email]}</Who>
            <p>{t("identity.together.goes")}</p>
          </Card>
          <Card level={3} icon="check" title={t("identity.together.other", { source: offer.source })}>
            <Who>{[offer.name, offer.email]}</Who>
            <p>{t("identity.together.remains")}</p>
          </Card>
        </div>
      </section>
      <section class="stack" aria-labelledby="moves">
        <h2 id="moves">{t("identity.together.what")}</h2>
        <ul class="stack stack-s">
          {MOVES.map((move) => (
            <li key={move}>{t(`identity.together.${move}`)}</li>
          ))}
        </ul>
      </section>
      <p class="measure soft">{t("identity.together.until", { at: dateTime(offer.expiresAt) })}</p>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <div class="cluster">
        <Button busy={busy} onClick={() => void agree()}>
          {t("identity.together.agree")}
        </Button>
        <LinkButton href="/settings" variant="secondary">
          {t("identity.together.no")}
        </LinkButton>
      </div>
    </div>
  );
}

/** Whose account it is: a name, an address, which breaks before its host where it is too long for a line. */
function Who({ children }: { children: (string | null)[] }) {
  return (
    <p>
      {children
        .filter((part) => part !== null && part !== "")
        .map((part, index) => {
          const [before, ...after] = (part ?? "").split("@");
          return (
            <span key={part}>
              {index > 0 && <br />}
              {before}
              {after.length > 0 && (
                <>
                  <wbr />@{after.join("@")}
                </>
              )}
            </span>
          );
        })}
    </p>
  );
}

import { useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { IdentityProviders as IdentityProvidersQuery } from "../../gql/IdentityProviders.ts";
import { afterSignIn, useApp, usePageHead, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { CodeStep } from "./code-step.tsx";
import { DemoMailbox } from "./demo-mailbox.tsx";
import { DemoSignIns } from "./demo-sign-ins.tsx";
import { EmailStep } from "./email-step.tsx";
import { IdentityProviders } from "./identity-providers.tsx";
import { nextPage } from "./next-page.ts";
import { PasskeySignIn } from "./passkeys/passkey-sign-in.tsx";
import { SignInProblem } from "./sign-in-problem.tsx";

/** Signing in: with SPID or CIE where there are, with a code sent by e-mail, with a passkey; nothing to remember. */
export function Page() {
  const app = useApp();
  const { t } = useText();
  const [, navigate] = useLocation();
  const search = useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);
  // What can be chosen is all there before it can be touched: nothing moves under the finger.
  const { data, loading } = useQuery(IdentityProvidersQuery, {});
  const providers = data?.organization.identityProviders ?? [];
  usePageHead({ title: t("identity.signIn.title") });
  const enter = async (): Promise<void> => {
    await afterSignIn(app);
    navigate(nextPage(search));
  };
  const others = providers.length > 0;
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t(others ? "identity.signIn.leadChoose" : "identity.signIn.lead")}>
        {t("identity.signIn.title")}
      </PageTitle>
      <SignInProblem search={search} />
      {loading && <Skeleton label={t("state.loading")} lines={5} />}
      {!loading && sentTo === null && (
        <>
          {others && <IdentityProviders providers={providers} next={nextPage(search)} />}
          <section class="stack" aria-labelledby={others ? "by-email" : undefined}>
            {others && <h2 id="by-email">{t("identity.signIn.byEmail")}</h2>}
            {others && <p>{t("identity.signIn.lead")}</p>}
            <EmailStep onSent={setSentTo} among={others} />
          </section>
          <PasskeySignIn onSignedIn={enter} titled={others} />
        </>
      )}
      {sentTo !== null && (
        <>
          <CodeStep email={sentTo} onSignedIn={enter} onOtherEmail={() => setSentTo(null)} />
          <DemoMailbox />
        </>
      )}
      {sentTo === null && <DemoSignIns onSignedIn={enter} />}
    </div>
  );
}

import { useState } from "preact/hooks";
import { useLocation, useSearch } from "wouter-preact";
import { afterSignIn, useApp, usePageHead, useText } from "../../lib/app/index.ts";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { CodeStep } from "./code-step.tsx";
import { DemoMailbox } from "./demo-mailbox.tsx";
import { DemoSignIns } from "./demo-sign-ins.tsx";
import { EmailStep } from "./email-step.tsx";
import { IdentityProviders } from "./identity-providers.tsx";
import { nextPage } from "./next-page.ts";
import { PasskeySignIn } from "./passkeys/passkey-sign-in.tsx";
import { SignInProblem } from "./sign-in-problem.tsx";

/** Signing in with a code sent by e-mail; nothing to remember. */
export function Page() {
  const app = useApp();
  const { t } = useText();
  const [, navigate] = useLocation();
  const search = useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);
  usePageHead({ title: t("identity.signIn.title") });
  const enter = async (): Promise<void> => {
    await afterSignIn(app);
    navigate(nextPage(search));
  };
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("identity.signIn.lead")}>{t("identity.signIn.title")}</PageTitle>
      <SignInProblem search={search} />
      {sentTo === null ? (
        <EmailStep onSent={setSentTo} />
      ) : (
        <CodeStep email={sentTo} onSignedIn={enter} onOtherEmail={() => setSentTo(null)} />
      )}
      {sentTo === null && <PasskeySignIn onSignedIn={enter} />}
      {sentTo === null && <IdentityProviders next={nextPage(search)} />}
      {sentTo !== null && <DemoMailbox />}
      <DemoSignIns onSignedIn={enter} />
    </div>
  );
}

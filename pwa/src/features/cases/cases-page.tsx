import { useEffect, useState } from "preact/hooks";
import { MyCases } from "../../gql/MyCases.ts";
import { useApp, usePageHead, useShell } from "../../lib/app/index.ts";
import { type AnonymousCase, listAnonymousCases } from "../../lib/device/anonymous-cases.ts";
import { outbox } from "../../lib/outbox/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { Skeleton } from "../../ui/skeleton/skeleton.tsx";
import { KeptCases } from "./list/kept-cases.tsx";
import { AllOwnCases } from "./list/all-own-cases.tsx";
import { NoCases } from "./list/no-cases.tsx";
import { WaitingCommands } from "./list/waiting-commands.tsx";
import { useWords } from "./words.ts";

/** The reader's cases, open ones first; of who is not signed in those this device filed. */
export function Page() {
  const { client } = useApp();
  const { t } = useWords();
  const shell = useShell();
  const [kept, setKept] = useState<AnonymousCase[] | null>(null);
  const queued = outbox.value;
  useEffect(() => {
    void listAnonymousCases().then(setKept);
    // What has just been sent in the background is among the cases now.
    if (queued.some(({ outcome }) => outcome.state === "sent")) client.invalidate(MyCases);
  }, [queued]);
  const title = t("cases.cases.title");
  usePageHead({ title });
  const signedIn = shell?.viewer.citizen != null;
  return (
    <div class="narrow stack stack-l">
      <PageTitle>{title}</PageTitle>
      <WaitingCommands />
      {signedIn && <AllOwnCases />}
      {kept === null && <Skeleton label={t("state.loading")} />}
      {kept !== null && kept.length > 0 && <KeptCases kept={kept} />}
      {!signedIn && kept?.length === 0 && <NoCases>{t("cases.list.emptyHint")}</NoCases>}
      {!signedIn && (
        <section class="stack">
          <h2>{t("cases.list.elsewhere")}</h2>
          <p class="measure">{t("cases.list.elsewhereHint")}</p>
          <LinkButton href="/sign-in?next=/cases" variant="secondary" icon="user">
            {t("cases.contact.signIn")}
          </LinkButton>
          <LinkButton href="/track" variant="secondary" icon="search">
            {t("cases.list.track")}
          </LinkButton>
        </section>
      )}
    </div>
  );
}

import { useState } from "preact/hooks";
import { PersonalData } from "../../gql/PersonalData.ts";
import { signOut, useApp, useFailureText, useShell, useText } from "../../lib/app/index.ts";
import { asRequestError, useQuery } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { ProvedIdentity } from "./merging/proved-identity.tsx";
import { Passkeys } from "./passkeys/passkeys.tsx";
import { PersonalDataForm } from "./personal-data-form.tsx";

/** Who is signed in, with the way out; or the way in. */
export function Account() {
  const app = useApp();
  const { t } = useText();
  const failureText = useFailureText();
  const signedIn = useShell()?.viewer.citizen != null;
  const { data } = useQuery(PersonalData, {}, { skip: !signedIn });
  const [failure, setFailure] = useState<string | null>(null);
  const citizen = data?.viewer.citizen;

  const leave = (): void => {
    signOut(app).catch((thrown: unknown) => setFailure(failureText(asRequestError(thrown))));
  };
  return (
    <section class="stack" aria-labelledby="account">
      <h2 id="account">{t("identity.account.title")}</h2>
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      {!signedIn && (
        <>
          <p>{t("identity.account.anonymous")}</p>
          <div>
            <LinkButton href="/sign-in?next=/settings" icon="user">
              {t("nav.signIn")}
            </LinkButton>
          </div>
        </>
      )}
      {signedIn && citizen != null && (
        <>
          <p>{t("identity.account.signedIn", { email: citizen.email ?? citizen.givenName ?? "" })}</p>
          <PersonalDataForm key={citizen.id} citizen={citizen} />
        </>
      )}
      {signedIn && <ProvedIdentity />}
      {signedIn && <Passkeys />}
      {signedIn && (
        <div class="cluster">
          <Button variant="secondary" onClick={leave}>
            {t("nav.signOut")}
          </Button>
          <LinkButton href="/points" variant="quiet" icon="award">
            {t("nav.points")}
          </LinkButton>
          <LinkButton href="/my-data" variant="quiet" icon="lock">
            {t("identity.account.myData")}
          </LinkButton>
          <LinkButton href="/settings/apps" variant="quiet">
            {t("identity.account.apps")}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

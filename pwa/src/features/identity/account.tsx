import { PersonalData } from "../../gql/PersonalData.ts";
import { useShell, useText } from "../../lib/app/index.ts";
import { useQuery } from "../../lib/graphql/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { SignOut } from "../offline/leaving/sign-out.tsx";
import { ProvedIdentity } from "./merging/proved-identity.tsx";
import { Passkeys } from "./passkeys/passkeys.tsx";
import { PersonalDataForm } from "./personal-data-form.tsx";

/** Who is signed in, with the way out; or the way in. */
export function Account() {
  const { t } = useText();
  const signedIn = useShell()?.viewer.citizen != null;
  const { data } = useQuery(PersonalData, {}, { skip: !signedIn });
  const citizen = data?.viewer.citizen;
  return (
    <section class="stack" aria-labelledby="account">
      <h2 id="account">{t("identity.account.title")}</h2>
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
          <SignOut />
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

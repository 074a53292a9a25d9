import { usePageHead, usePreferences, useShell, useText } from "../../lib/app/index.ts";
import { inOneLine } from "../../layout/telephone.ts";
import { PhoneBar } from "../../ui/phone-bar/phone-bar.tsx";
import { FindAgain } from "./home/find-again.tsx";
import { FrequentRequests } from "./home/frequent-requests.tsx";
import { OpenCases } from "./home/open-cases.tsx";
import { Welcome } from "./home/welcome.tsx";
import "./home/home.css";

/** Search first, then what is already going on, what people ask most, and the telephone. */
export function Page() {
  const { t } = useText();
  const shell = useShell();
  const { profile } = usePreferences();
  usePageHead({
    title: shell ? t("knowledge.home.head", { name: shell.organization.name }) : t("app.title"),
    description: t("knowledge.home.description"),
  });
  const signedIn = shell?.viewer.citizen != null;
  const layoutHasPhone = profile === "SENIOR" || profile === "ASSISTED";
  return (
    <div class="stack stack-l">
      <Welcome name={shell?.viewer.citizen?.givenName ?? undefined} firstVisit={profile === null} />
      {signedIn && <OpenCases />}
      <FrequentRequests />
      {!signedIn && <FindAgain />}
      {shell && !layoutHasPhone && (
        <PhoneBar
          title={t("help.title")}
          hours={shell.organization.openingHours}
          phone={shell.organization.phone}
          callLabel={t("help.call", { phone: inOneLine(shell.organization.phone) })}
          callbackHref="/new/callback"
          callbackLabel={t("help.callBack")}
        />
      )}
    </div>
  );
}

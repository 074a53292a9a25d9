import type { ShellQuery } from "../gql/Shell.ts";
import { usePreferences, useText } from "../lib/app/index.ts";
import { PhoneBar } from "../ui/phone-bar/phone-bar.tsx";
import { inOneLine } from "./telephone.ts";

/** Where one asks to be called back: a request type of its own. */
export const CALL_BACK = "/new/callback";

/** The telephone on each page, for who uses the senior or assisted profile; the others have it in the footer. */
export function TalkToSomebody({ organization }: { organization: ShellQuery["organization"] | undefined }) {
  const { t } = useText();
  const { profile } = usePreferences();
  if (organization === undefined || (profile !== "SENIOR" && profile !== "ASSISTED")) return null;
  return (
    <div class="talk-to-somebody">
      <PhoneBar
        title={t("help.title")}
        hours={organization.openingHours}
        phone={organization.phone}
        callLabel={t("help.call", { phone: inOneLine(organization.phone) })}
        callbackHref={CALL_BACK}
        callbackLabel={t("help.callBack")}
      />
    </div>
  );
}

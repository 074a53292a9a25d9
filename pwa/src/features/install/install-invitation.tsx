import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import "../../ui/card/card.css";
import "./install-invitation.css";

interface InstallInvitationProps {
  /** A request was just sent: the reason is to follow it. */
  sent: boolean;
  /** Null where the reader does it in the browser's own menu. */
  onInstall: (() => void) | null;
  onDismiss: () => void;
}

/** Why the app on the home screen is worth it, and how to get it there. */
export function InstallInvitation({ sent, onInstall, onDismiss }: InstallInvitationProps) {
  const { t } = useText();
  return (
    <section class="card install stack stack-s no-print" aria-labelledby="install-title">
      <h2 id="install-title">{t("install.title")}</h2>
      <p>{t(sent ? "install.reasonSent" : "install.reason")}</p>
      {onInstall === null && (
        <ol class="install-steps">
          <li>{t("install.ios.share")}</li>
          <li>{t("install.ios.add")}</li>
          <li>{t("install.ios.done")}</li>
        </ol>
      )}
      <div class="cluster">
        {onInstall !== null && (
          <Button variant="secondary" icon="plus" onClick={onInstall}>
            {t("install.install")}
          </Button>
        )}
        <Button variant="quiet" onClick={onDismiss}>
          {t("install.dismiss")}
        </Button>
      </div>
    </section>
  );
}

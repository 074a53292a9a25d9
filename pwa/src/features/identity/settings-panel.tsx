import { useState } from "preact/hooks";
import { useText } from "../../lib/app/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { ReadingSettings } from "./reading-settings.tsx";
import { ServiceSettings } from "./service-settings.tsx";

/** Every setting, over any page: what is being read or written there stays, and the page shows each change at once. */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(true);
  const close = (): void => setOpen(false);
  return (
    <Dialog
      {...{ open, onClose }}
      title={t("identity.panel.title")}
      closeLabel={t("action.close")}
      actions={
        <>
          <Button onClick={close}>{t("identity.panel.done")}</Button>
          <LinkButton href="/start?step=profile" variant="quiet" onClick={close}>
            {t("identity.panel.profile")}
          </LinkButton>
        </>
      }
    >
      <p>{t("identity.panel.hint")}</p>
      <ReadingSettings />
      <ServiceSettings />
    </Dialog>
  );
}

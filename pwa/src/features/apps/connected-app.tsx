import { useState } from "preact/hooks";
import { DisconnectApp } from "../../gql/DisconnectApp.ts";
import type { ConnectedAppFragment } from "../../gql/operations.ts";
import { useApp, useFailureText, useText } from "../../lib/app/index.ts";
import { asRequestError } from "../../lib/graphql/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { Card } from "../../ui/card/card.tsx";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { Notice } from "../../ui/notice/notice.tsx";
import { Permissions } from "./permissions.tsx";

interface ConnectedAppProps {
  app: ConnectedAppFragment;
  /** The connection was ended; those that are left. */
  onEnded: (left: readonly ConnectedAppFragment[]) => void;
}

/** One connected app: what it may do, since when, its last use, and the button that ends it after a question. */
export function ConnectedApp({ app, onEnded }: ConnectedAppProps) {
  const { client } = useApp();
  const { t, date } = useText();
  const failureText = useFailureText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { name } = app;

  const end = async (): Promise<void> => {
    setBusy(true);
    try {
      const { disconnectApp } = await client.mutate(DisconnectApp, { input: { id: app.id } });
      if (disconnectApp.connectedApps) return onEnded(disconnectApp.connectedApps);
      setFailure(disconnectApp.errors.map(({ message }) => message).join(" "));
    } catch (thrown) {
      setFailure(failureText(asRequestError(thrown)));
    }
    setBusy(false);
    setAsking(false);
  };
  return (
    <Card title={name}>
      <div class="stack">
        {app.description !== "" && <p dir="auto">{app.description}</p>}
        {app.suspended && <Notice tone="warning">{t("apps.connected.suspended")}</Notice>}
        {app.website !== null && (
          <p>
            <a class="lone-link" href={app.website} rel="noopener noreferrer" target="_blank">
              {t("apps.website", { name })}
            </a>
          </p>
        )}
        <h3>{t("apps.connected.may")}</h3>
        <Permissions permissions={app.permissions} />
        <p class="soft">
          {t("apps.connected.since", { date: date(app.since) })}
          <br />
          {app.lastUsedAt === null
            ? t("apps.connected.neverUsed")
            : t("apps.connected.lastUsed", { date: date(app.lastUsedAt) })}
        </p>
        {failure !== null && (
          <Notice tone="danger" role="alert">
            {failure}
          </Notice>
        )}
        <div>
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t("apps.connected.end", { name })}
          </Button>
        </div>
      </div>
      <Dialog
        open={asking}
        title={t("apps.connected.question", { name })}
        closeLabel={t("action.close")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" busy={busy} onClick={() => void end()}>
              {t("apps.connected.yes")}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t("apps.connected.no")}
            </Button>
          </>
        }
      >
        <p>{t("apps.connected.meaning")}</p>
      </Dialog>
    </Card>
  );
}

import { useState } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { type QueuedCommand, removeCommand } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Dialog } from "../../../ui/dialog/dialog.tsx";
import { followersOf } from "./command-words.ts";

/** Deletes what was not sent, with what belongs to it; asked once more before. */
export function RemoveQueued({ queued: { command, outcome, tries = 0 } }: { queued: QueuedCommand }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const followers = asking ? followersOf(command.requestId) : [];
  const maybeThere = outcome.state === "waiting" && tries > 0;
  return (
    <>
      <Button variant="quiet" icon="trash" onClick={() => setAsking(true)}>
        {t("offline.act.remove")}
      </Button>
      <Dialog
        open={asking}
        title={t("offline.remove.title")}
        closeLabel={t("action.close")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" onClick={() => void removeCommand(command.requestId, ...followers)}>
              {t("offline.remove.confirm")}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t("offline.remove.keep")}
            </Button>
          </>
        }
      >
        <p>{t(maybeThere ? "offline.remove.triedHint" : "offline.remove.hint")}</p>
        {followers.length > 0 && <p>{t("offline.remove.followers", { count: followers.length })}</p>}
      </Dialog>
    </>
  );
}

import { useText } from "../lib/app/index.ts";
import { connected } from "../lib/device/connection.ts";
import { waitingUpdate } from "../lib/device/update.ts";
import { outbox, type QueuedCommand, removeCommand } from "../lib/outbox/index.ts";
import { Button } from "../ui/button/button.tsx";
import { Notice } from "../ui/notice/notice.tsx";

/** What the device has to say on any page: no network, what waits to be sent or was sent, a new version. */
export function DeviceNotices() {
  const { t } = useText();
  const waiting = outbox.value.filter(({ outcome }) => outcome.state === "waiting").length;
  const done = outbox.value.filter(({ outcome }) => outcome.state !== "waiting");
  const update = waitingUpdate.value;
  return (
    <div class="stack device-notices" role="status">
      {!connected.value && <Notice icon="offline">{t("state.offlineNow")}</Notice>}
      {waiting > 0 && <Notice icon="clock">{t("outbox.waiting", { count: waiting })}</Notice>}
      {done.map((queued) => (
        <SentNotice key={queued.command.requestId} queued={queued} />
      ))}
      {update !== null && (
        <Notice icon="refresh">
          <p>{t("update.ready")}</p>
          <div class="cluster">
            <Button variant="secondary" onClick={update}>
              {t("update.reload")}
            </Button>
            <Button variant="quiet" onClick={() => (waitingUpdate.value = null)}>
              {t("update.later")}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

/** The end of something that was sent later, in the background. */
function SentNotice({ queued: { command, outcome } }: { queued: QueuedCommand }) {
  const { t } = useText();
  const sent = outcome.state === "sent";
  const reason = outcome.state === "refused" ? (outcome.errors[0]?.message ?? "") : "";
  return (
    <Notice tone={sent ? "success" : "danger"}>
      <p>{sent ? t("outbox.sent", { code: outcome.code ?? "" }) : t("outbox.refused", { reason })}</p>
      <div class="cluster">
        {sent && outcome.code !== null && <a href={`/cases/${outcome.code}`}>{t("outbox.open")}</a>}
        <Button variant="quiet" onClick={() => void removeCommand(command.requestId)}>
          {t("outbox.dismiss")}
        </Button>
      </div>
    </Notice>
  );
}

import { useText } from "../lib/app/index.ts";
import { connected } from "../lib/device/connection.ts";
import { deviceFull } from "../lib/device/storage.ts";
import { waitingUpdate } from "../lib/device/update.ts";
import { asleep, outbox, type QueuedCommand, removeCommand } from "../lib/outbox/index.ts";
import { Button } from "../ui/button/button.tsx";
import { Notice } from "../ui/notice/notice.tsx";

/** More endings than this are told together. */
const MANY = 2;

/** What the device has to say on any page: no network, what waits to be sent or was sent, a new version. */
export function DeviceNoticeList() {
  const { t } = useText();
  const inState = (state: QueuedCommand["outcome"]["state"]): QueuedCommand[] =>
    outbox.value.filter(({ outcome }) => outcome.state === state);
  const waiting = inState("waiting").length;
  const sent = inState("sent");
  const told = [...inState("refused"), ...(sent.length > MANY ? [] : sent)];
  const update = waitingUpdate.value;
  return (
    <>
      {!connected.value && <Notice icon="offline">{t("state.offlineNow")}</Notice>}
      {deviceFull.value && <Notice tone="warning">{t("state.full")}</Notice>}
      {waiting > 0 && (
        <Notice icon="clock">
          <p>{t("outbox.waiting", { count: waiting })}</p>
          <a href="/outbox">{t("outbox.see")}</a>
        </Notice>
      )}
      {asleep.value > 0 && (
        <Notice icon="clock">
          <p>{t("outbox.asleep", { count: asleep.value })}</p>
          <a href="/sign-in">{t("nav.signIn")}</a>
        </Notice>
      )}
      {told.map((queued) => (
        <EndNotice key={queued.command.requestId} queued={queued} />
      ))}
      {sent.length > MANY && (
        <Notice tone="success">
          <p>{t("outbox.sentMany", { count: sent.length })}</p>
          <a href="/outbox">{t("outbox.seeSent")}</a>
        </Notice>
      )}
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
    </>
  );
}

const SENT = {
  openCase: "sent",
  postMessage: "sentMessage",
  rateCase: "sentRating",
  reopenCase: "sent",
} as const;

/** The end of something that was sent later, in the background. What was refused stays until it is dealt with. */
function EndNotice({ queued: { command, outcome } }: { queued: QueuedCommand }) {
  const { t } = useText();
  if (outcome.state !== "sent") {
    const reason = outcome.state === "refused" ? (outcome.errors[0]?.message ?? "") : "";
    return (
      <Notice tone="danger">
        <p>{t("outbox.refused", { reason })}</p>
        <a href="/outbox">{t("outbox.open")}</a>
      </Notice>
    );
  }
  return (
    <Notice tone="success">
      <p>{t(`outbox.${SENT[command.kind]}`, { code: outcome.code ?? "" })}</p>
      <div class="cluster">
        {outcome.code !== null && <a href={`/cases/${outcome.code}`}>{t("outbox.open")}</a>}
        <Button variant="quiet" onClick={() => void removeCommand(command.requestId)}>
          {t("outbox.dismiss")}
        </Button>
      </div>
    </Notice>
  );
}

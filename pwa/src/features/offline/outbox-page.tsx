import { useState } from "preact/hooks";
import { useApp, usePageHead, useText } from "../../lib/app/index.ts";
import { flushOutbox, outbox, type QueuedCommand, removeCommand } from "../../lib/outbox/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { EmptyState } from "../../ui/empty-state/empty-state.tsx";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../ui/page-title/page-title.tsx";
import { QueuedItem } from "./outbox/queued-item.tsx";

/** What was written on this device and is not at the service yet, what it did not accept, and what has just gone. */
export function Page() {
  const { t } = useText();
  usePageHead({ title: t("offline.outbox.title") });
  const queued = outbox.value;
  if (queued.length === 0) {
    return (
      <EmptyState
        icon="check"
        level={1}
        title={t("offline.outbox.empty")}
        action={<LinkButton href="/cases">{t("offline.outbox.cases")}</LinkButton>}
      >
        <p>{t("offline.outbox.emptyHint")}</p>
      </EmptyState>
    );
  }
  const waiting = queued.filter(({ outcome }) => outcome.state === "waiting" || outcome.state === "held");
  const refused = queued.filter(({ outcome }) => outcome.state === "refused");
  const sent = queued.filter(({ outcome }) => outcome.state === "sent");
  return (
    <div class="narrow stack stack-l">
      <PageTitle lead={t("offline.outbox.lead")}>{t("offline.outbox.title")}</PageTitle>
      <Group title={t("offline.outbox.refused")} items={refused} />
      <Group title={t("offline.outbox.waiting")} items={waiting} />
      {waiting.length > 0 && <SendNow />}
      <Group title={t("offline.outbox.sent")} items={sent} />
      {sent.length > 0 && (
        <Button
          variant="secondary"
          onClick={() => void removeCommand(...sent.map(({ command }) => command.requestId))}
        >
          {t("offline.outbox.dismissAll")}
        </Button>
      )}
    </div>
  );
}

function Group({ title, items }: { title: string; items: readonly QueuedCommand[] }) {
  if (items.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul role="list" class="stack">
        {items.map((queued) => (
          <li key={queued.command.requestId}>
            <QueuedItem queued={queued} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SendNow() {
  const app = useApp();
  const { t } = useText();
  const [state, setState] = useState<"idle" | "busy" | "offline">("idle");
  const send = async (): Promise<void> => {
    setState("busy");
    const { waits } = await flushOutbox(app);
    setState(waits === null ? "idle" : "offline");
  };
  return (
    <div class="stack">
      <Button
        icon="send"
        busy={state === "busy"}
        busyLabel={t("offline.outbox.trying")}
        onClick={() => void send()}
      >
        {t("offline.outbox.now")}
      </Button>
      <p role="status">{state === "offline" && t("offline.outbox.stillOffline")}</p>
    </div>
  );
}

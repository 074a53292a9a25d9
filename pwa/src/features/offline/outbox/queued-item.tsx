import { useText } from "../../../lib/app/index.ts";
import { filesOf, outbox, type QueuedCommand, removeCommand } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Card } from "../../../ui/card/card.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import type { Text } from "../../../lib/i18n/index.ts";
import { commandText, commandTitle } from "./command-words.ts";
import { CopyText } from "./copy-text.tsx";
import { EditQueued } from "./edit-queued.tsx";
import { RemoveQueued } from "./remove-queued.tsx";
import "./outbox.css";

const ICONS = {
  waiting: "clock",
  held: "edit",
  unsent: "clock",
  refused: "alert",
  sent: "check-circle",
} as const;

/** One thing in the outbox: what it is, since when, where it stands, and what can be done with it. */
export function QueuedItem({ queued }: { queued: QueuedCommand }) {
  const text = useText();
  const { t } = text;
  const { command, outcome, queuedAt } = queued;
  const files = filesOf(command).length;
  return (
    <Card level={3} icon={ICONS[outcome.state]} title={commandTitle(command, text)}>
      <p class="queued-text">{commandText(command, text)}</p>
      {files > 0 && <p>{t("offline.outbox.photos", { count: files })}</p>}
      <p class="soft">{t("offline.outbox.since", { day: text.day(queuedAt), time: text.time(queuedAt) })}</p>
      {standing(queued, text).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {outcome.state === "sent" ? (
        <div class="cluster">
          {outcome.code !== null && (
            <LinkButton href={`/cases/${outcome.code}`} variant="secondary">
              {t("offline.act.open")}
            </LinkButton>
          )}
          <Button variant="quiet" onClick={() => void removeCommand(command.requestId)}>
            {t("outbox.dismiss")}
          </Button>
        </div>
      ) : (
        <>
          <EditQueued queued={queued} />
          <div class="cluster">
            <CopyText text={commandText(command, text)} />
            <RemoveQueued queued={queued} />
          </div>
        </>
      )}
    </Card>
  );
}

/** Where it stands, in plain words. */
function standing({ command, outcome, tries = 0 }: QueuedCommand, { t }: Text): string[] {
  if (outcome.state === "sent") {
    return command.kind === "openCase" ? [t("offline.outbox.sentCode", { code: outcome.code ?? "" })] : [];
  }
  if (outcome.state === "held") return [t("offline.outbox.held")];
  if (outcome.state === "refused") {
    const reason = outcome.errors
      .map(({ message }) => message)
      .join(" ")
      .trim();
    return [
      reason === "" ? t("offline.outbox.notAcceptedBare") : t("offline.outbox.notAccepted", { reason }),
      t("offline.outbox.wayOn"),
    ];
  }
  if (command.kind !== "openCase" && command.after !== undefined) {
    const there = outbox.peek().some((other) => other.command.requestId === command.after);
    return [t(there ? "offline.outbox.after" : "offline.outbox.orphan")];
  }
  return [t(tries > 0 ? "offline.outbox.tried" : "offline.outbox.goesAlone")];
}

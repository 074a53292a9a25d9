import { useApp } from "../../../lib/app/index.ts";
import { flushOutbox, outbox, type QueuedCommand, removeCommand } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Card } from "../../../ui/card/card.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";

/** What was written here and is not sent yet, or was not taken. */
export function WaitingCommands() {
  const app = useApp();
  const { t } = useWords();
  const waiting = outbox.value.filter(({ outcome }) => outcome.state !== "sent");
  if (waiting.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t("cases.waiting.heading")}</h2>
      <ul role="list" class="stack">
        {waiting.map((queued) => (
          <li key={queued.command.requestId}>
            <WaitingCommand queued={queued} />
          </li>
        ))}
      </ul>
      <Button variant="secondary" icon="refresh" onClick={() => void flushOutbox(app)}>
        {t("cases.waiting.sendNow")}
      </Button>
    </section>
  );
}

function WaitingCommand({ queued: { command, outcome, queuedAt } }: { queued: QueuedCommand }) {
  const { t, day, time } = useWords();
  const title =
    command.kind === "openCase" ? command.title : t("cases.waiting.message", { code: command.caseCode });
  const refused = outcome.state === "refused";
  return (
    <Card level={3} icon={refused ? "alert" : "clock"} title={title}>
      <p>
        {refused
          ? outcome.errors.map(({ message }) => message).join(" ")
          : t("cases.waiting.since", { day: day(queuedAt), time: time(queuedAt) })}
      </p>
      <div class="cluster">
        {refused && command.kind === "openCase" && (
          <LinkButton
            variant="secondary"
            href={`/new/${command.input.requestType}?correct=${command.requestId}`}
          >
            {t("cases.waiting.correct")}
          </LinkButton>
        )}
        <Button variant="quiet" icon="trash" onClick={() => void removeCommand(command.requestId)}>
          {t("cases.waiting.remove")}
        </Button>
      </div>
    </Card>
  );
}

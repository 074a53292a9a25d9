import { outbox } from "../../../lib/outbox/index.ts";
import { Card } from "../../../ui/card/card.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { useWords } from "../words.ts";

/** New requests written here that are not sent yet, or were not taken; the way to all that waits. */
export function WaitingCommands() {
  const { t, day, time } = useWords();
  const waiting = outbox.value.filter(({ outcome }) => outcome.state !== "sent");
  if (waiting.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t("cases.waiting.heading")}</h2>
      <ul role="list" class="stack">
        {waiting.map(({ command, outcome, queuedAt }) =>
          command.kind === "openCase" ? (
            <li key={command.requestId}>
              <Card
                level={3}
                icon={outcome.state === "refused" ? "alert" : "clock"}
                href="/outbox"
                title={command.title}
              >
                <p>
                  {outcome.state === "refused"
                    ? t("cases.waiting.refused")
                    : t("cases.waiting.since", { day: day(queuedAt), time: time(queuedAt) })}
                </p>
              </Card>
            </li>
          ) : null,
        )}
      </ul>
      <LinkButton href="/outbox" variant="secondary" icon="clock">
        {t("cases.waiting.see")}
      </LinkButton>
    </section>
  );
}

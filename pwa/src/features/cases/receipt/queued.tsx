import { useEffect } from "preact/hooks";
import { usePageHead } from "../../../lib/app/index.ts";
import type { QueuedCommand } from "../../../lib/outbox/index.ts";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { PageTitle } from "../../../ui/page-title/page-title.tsx";
import { focusTitle } from "../form/use-steps.ts";
import { useWords } from "../words.ts";

interface QueuedProps {
  /** Undefined once it was sent and seen. */
  queued: QueuedCommand | undefined;
}

/** No connection: the request is safe on the device and goes by itself. Or it went and was not taken. */
export function Queued({ queued }: QueuedProps) {
  const { t } = useWords();
  const refused = queued?.outcome.state === "refused";
  const title = t(refused ? "cases.waiting.refused" : "cases.waiting.title");
  usePageHead({ title });
  useEffect(focusTitle, [title]);
  return (
    <div class="narrow stack">
      <PageTitle lead={t(refused ? "cases.waiting.refusedHint" : "cases.waiting.lead")}>{title}</PageTitle>
      {refused ? (
        <LinkButton href="/outbox">{t("cases.waiting.correct")}</LinkButton>
      ) : (
        <p>{t("cases.waiting.code")}</p>
      )}
      <LinkButton href="/cases" variant="secondary">
        {t("cases.waiting.list")}
      </LinkButton>
    </div>
  );
}

import { useLocation } from "wouter-preact";
import { useText } from "../../lib/app/index.ts";
import { LinkButton } from "../../ui/link-button/link-button.tsx";
import "./assistant.css";

/** Where people look for something. */
const FIT = /^\/($|search|articles\/|new$)/;

/** The way to the assistant, for who has not found what they look for. */
export function AssistantEntry() {
  const { t } = useText();
  const [path] = useLocation();
  if (!FIT.test(path)) return null;
  return (
    <aside class="assistant-box assistant-entry no-print" aria-label={t("assistant.title")}>
      <p>{t("assistant.entry")}</p>
      <LinkButton href="/assistant" variant="secondary" icon="message">
        {t("assistant.open")}
      </LinkButton>
    </aside>
  );
}

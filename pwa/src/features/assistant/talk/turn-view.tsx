import type { AssistantTalkFragment } from "../../../gql/operations.ts";
import { inOneLine } from "../../../layout/telephone.ts";
import { usePreferences, useText } from "../../../lib/app/index.ts";
import { languageName } from "../../../lib/i18n/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { LinkButton } from "../../../ui/link-button/link-button.tsx";
import { TurnText } from "./turn-text.tsx";

type Turn = AssistantTalkFragment["turns"][number];

interface TurnViewProps {
  turn: Turn;
  /** Nothing was said after it: what can be chosen next is shown. */
  isLast: boolean;
  busy: boolean;
  onTopic: (label: string, slug: string) => void;
  onPerson: () => void;
  onRate: (solved: boolean) => void;
}

/** One thing that was said, by whom, from which page, and what can be chosen next. */
export function TurnView({ turn, isLast, busy, onTopic, onPerson, onRate }: TurnViewProps) {
  const { t } = useText();
  const { who, kind, citations, phone, phrased, solved } = turn;
  return (
    <li class={`assistant-turn assistant-${who.toLowerCase()}`}>
      <p class="assistant-who">{t(`assistant.who.${who}`)}</p>
      {kind === "EMERGENCY" && phone && <CallFirst phone={phone} />}
      <TurnText turn={turn} />
      {citations.map((citation) => (
        <Source key={citation.slug} citation={citation} />
      ))}
      {phrased && <p class="hint">{t("assistant.phrased")}</p>}
      {isLast && <Choices turn={turn} busy={busy} onTopic={onTopic} onPerson={onPerson} />}
      {isLast && kind === "ANSWER" && solved === null && (
        <div class="cluster" role="group" aria-label={t("assistant.solved.ask")}>
          <span>{t("assistant.solved.ask")}</span>
          <Button variant="quiet" icon="check" busy={busy} onClick={() => onRate(true)}>
            {t("assistant.solved.yes")}
          </Button>
          <Button variant="quiet" icon="close" busy={busy} onClick={() => onRate(false)}>
            {t("assistant.solved.no")}
          </Button>
        </div>
      )}
      {solved !== null && (
        <p class="hint">{t(solved ? "assistant.solved.thanks" : "assistant.solved.sorry")}</p>
      )}
    </li>
  );
}

function CallFirst({ phone }: { phone: string }) {
  const { t } = useText();
  return (
    <LinkButton href={`tel:${phone.replace(/[^+\d]/g, "")}`} variant="danger" icon="phone">
      {t("help.call", { phone: inOneLine(phone) })}
    </LinkButton>
  );
}

/** The page an answer comes from: where in it, when it was published, and in which language. */
function Source({ citation }: { citation: Turn["citations"][number] }) {
  const { t, shortDate } = useText();
  const own = usePreferences().locale;
  const { slug, title, sectionTitle, locale, publishedAt } = citation;
  return (
    <p class="assistant-source">
      <span class="hint">{t("assistant.source")}</span>{" "}
      <a href={`/articles/${slug}`} lang={locale} class="lone-link">
        {sectionTitle ? `${title}: ${sectionTitle}` : title}
      </a>{" "}
      <span class="hint">
        {t("assistant.published", { date: shortDate(publishedAt) })}
        {locale !== own && ` · ${languageName(locale, own)}`}
      </span>
    </p>
  );
}

function Choices({
  turn,
  busy,
  onTopic,
  onPerson,
}: Pick<TurnViewProps, "turn" | "busy" | "onTopic" | "onPerson">) {
  const { t } = useText();
  if (turn.choices.length === 0) return null;
  return (
    <ul role="list" class="assistant-choices" aria-label={t("assistant.choices")}>
      {turn.choices.map(({ kind, label, slug, path }) => (
        <li key={label}>
          {kind === "LINK" && path ? (
            <LinkButton variant="secondary" href={path}>
              {label}
            </LinkButton>
          ) : (
            <Button
              variant="secondary"
              icon={kind === "PERSON" ? "user" : undefined}
              busy={busy}
              onClick={() => (kind === "PERSON" ? onPerson() : onTopic(label, slug ?? ""))}
            >
              {label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

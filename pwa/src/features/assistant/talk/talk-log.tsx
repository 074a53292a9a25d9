import { useEffect, useRef } from "preact/hooks";
import { useText } from "../../../lib/app/index.ts";
import { TurnView } from "./turn-view.tsx";
import type { Talk } from "./use-talk.ts";

/** What was said, oldest first; what comes is read out where somebody listens, and brought into view. */
export function TalkLog({ talk, onPerson }: { talk: Talk; onPerson: () => void }) {
  const { t } = useText();
  const turns = talk.talk?.turns ?? [];
  const end = useRef<HTMLDivElement>(null);
  const length = turns.length + (talk.waiting ? 1 : 0);
  const shown = useRef<number>();
  useEffect(() => {
    if (shown.current !== undefined && length > shown.current)
      end.current?.scrollIntoView({ block: "nearest" });
    shown.current = length;
  }, [length]);
  return (
    <div role="log" aria-label={t("assistant.log")} aria-busy={talk.busy} class="assistant-log">
      <ol role="list" class="stack">
        <li class="assistant-turn assistant-assistant">
          <p class="assistant-who">{t("assistant.who.ASSISTANT")}</p>
          <p>{t("assistant.welcome")}</p>
        </li>
        {turns.map((turn, at) => (
          <TurnView
            key={turn.id}
            turn={turn}
            isLast={at === turns.length - 1 && !talk.waiting}
            busy={talk.busy}
            onTopic={(label, slug) => void talk.ask(label, slug)}
            onPerson={onPerson}
            onRate={(solved) => void talk.rate(turn.id, solved)}
          />
        ))}
        {talk.waiting && (
          <li class="assistant-turn assistant-citizen">
            <p class="assistant-who">{t("assistant.who.CITIZEN")}</p>
            <p dir="auto">{talk.waiting.question}</p>
          </li>
        )}
      </ol>
      {talk.busy && talk.waiting && <p class="assistant-typing">{t("assistant.typing")}</p>}
      <div ref={end} />
    </div>
  );
}

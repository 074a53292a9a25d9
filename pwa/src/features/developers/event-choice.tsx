import { useText } from "../../lib/app/index.ts";
import { CheckboxCards } from "../../ui/choice/choice.tsx";
import { EVENTS } from "./scopes.ts";

interface EventChoiceProps {
  id: string;
  error: string | undefined;
  events: readonly string[];
  onChange: (events: string[]) => void;
}

/** What an endpoint is told of. */
export function EventChoice({ id, error, events, onChange }: EventChoiceProps) {
  const { t } = useText();
  return (
    <CheckboxCards
      id={id}
      label={t("developers.hooks.events")}
      error={error}
      options={EVENTS.map((value) => ({ value, label: t(`developers.event.${value}`), hint: value }))}
      values={events}
      onChange={onChange}
    />
  );
}

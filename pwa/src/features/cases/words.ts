import { usePreferences, useText } from "../../lib/app/index.ts";
import type { MessageArguments, MessageKey } from "../../lib/i18n/index.ts";

/** The words of this room; in the plain register the simpler ones (key + "Plain") wherever there are some. */
export function useWords() {
  const text = useText();
  const { register } = usePreferences();
  const t = (key: MessageKey, args?: MessageArguments): string =>
    (register === "PLAIN" ? text.find(`${key}Plain`, args) : null) ?? text.t(key, args);
  return { ...text, t };
}

export type Words = ReturnType<typeof useWords>;

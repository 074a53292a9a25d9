import type { Text } from "../../../lib/i18n/index.ts";
import { type Command, outbox } from "../../../lib/outbox/index.ts";

/** What a command is, in one line. */
export function commandTitle(command: Command, { t }: Text): string {
  if (command.kind === "openCase") return t("offline.kind.openCase", { title: command.title });
  if (command.kind === "postMessage" && command.caseCode === "") {
    const opener = outbox.peek().find((queued) => queued.command.requestId === command.after)?.command;
    const title = opener?.kind === "openCase" ? opener.title : "…";
    return t("offline.kind.postMessageAfter", { title });
  }
  return t(`offline.kind.${command.kind}`, { code: command.caseCode });
}

/** What was written, as a text that can be kept. */
export function commandText(command: Command, { t }: Text): string {
  switch (command.kind) {
    case "openCase": {
      const { description, place } = command.input;
      return [description, place?.address].filter(Boolean).join("\n");
    }
    case "postMessage":
      return command.input.body;
    case "reopenCase":
      return command.input.reason;
    case "rateCase":
      return [t("offline.kind.rating", { rating: command.input.rating }), command.input.comment]
        .filter(Boolean)
        .join("\n");
  }
}

/** What was written for a case that is not sent itself. */
export function followersOf(requestId: string): string[] {
  return outbox
    .peek()
    .filter(({ command }) => command.kind !== "openCase" && command.after === requestId)
    .map(({ command }) => command.requestId);
}

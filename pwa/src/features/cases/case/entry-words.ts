import type { CaseTimelineEntryFragment } from "../../../gql/operations.ts";
import type { IconName } from "../../../ui/icon/icon.tsx";
import type { Words } from "../words.ts";

type Entry = Pick<CaseTimelineEntryFragment, "kind" | "author" | "body">;

/** Written by the reader's side. */
export function isMine({ author }: Entry): boolean {
  return author.kind === "CITIZEN" || author.kind === "DELEGATE";
}

/** Who helped to write a case: an operator at the counter or on the phone, a relative. */
export function isHelper({ kind }: Entry["author"]): boolean {
  return kind === "OPERATOR" || kind === "DELEGATE";
}

/** What an entry says in one line: "Giulia se ne occupa", "Giulia ti ha scritto". */
export function entryTitle({ kind, author }: Entry, { t }: Words): string {
  if (kind === "OPENED" && isHelper(author)) return t("cases.entry.openedFor", { name: author.name });
  return t(`cases.entry.${kind}`, { name: author.name });
}

export const ENTRY_ICONS: Record<CaseTimelineEntryFragment["kind"], IconName> = {
  OPENED: "send",
  MESSAGE: "message",
  NOTE: "edit",
  TAKEN_IN_CHARGE: "user",
  ASSIGNED: "users",
  WAITING: "clock",
  RESOLVED: "check-circle",
  CLOSED: "check",
  REOPENED: "refresh",
  WITHDRAWN: "close",
  RATED: "star",
};

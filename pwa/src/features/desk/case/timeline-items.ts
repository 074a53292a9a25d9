import type { DeskEntryFragment } from "../../../gql/operations.ts";
import type { Text } from "../../../lib/i18n/index.ts";
import type { IconName } from "../../../ui/icon/icon.tsx";
import type { Milestone, TimelineItem } from "../../../ui/timeline/timeline.tsx";

const ICONS: Record<Exclude<DeskEntryFragment["kind"], "MESSAGE" | "NOTE">, IconName> = {
  OPENED: "mail",
  TAKEN_IN_CHARGE: "user",
  ASSIGNED: "users",
  WAITING: "clock",
  RESOLVED: "check-circle",
  CLOSED: "check",
  REOPENED: "refresh",
  WITHDRAWN: "close",
  RATED: "star",
};

/**
 * An entry as the desk sees it: what the office wrote is on its own side, notes stand apart and say who sees them. A
 * question that stops the case is a message and a milestone.
 */
export function timelineItems(entry: DeskEntryFragment, text: Text): TimelineItem[] {
  const { kind } = entry;
  if (kind === "MESSAGE" || kind === "NOTE") return [messageOf(entry, text)];
  const milestone = milestoneOf(entry, kind, text);
  if (kind !== "WAITING" || entry.body === null) return [milestone];
  return [messageOf(entry, text), { ...milestone, id: `${entry.id}-milestone`, body: undefined }];
}

function messageOf(entry: DeskEntryFragment, { t, dateTime, locale }: Text): TimelineItem {
  const { id, author } = entry;
  const note = entry.kind === "NOTE" || entry.visibility === "INTERNAL";
  const via = t(`desk.channel.${entry.channel}`);
  return {
    kind: "message",
    id,
    side: note ? "note" : entry.direction === "OUT" ? "mine" : "theirs",
    author: author.name || t(`desk.author.${author.kind}`),
    office: note ? t("desk.note.internal") : (author.office ?? t("desk.entry.via", { channel: via })),
    time: { iso: entry.at, label: dateTime(entry.at) },
    body: entry.body ?? t("desk.case.erased"),
    lang: entry.language !== null && entry.language !== locale ? entry.language : undefined,
  };
}

function milestoneOf(entry: DeskEntryFragment, kind: keyof typeof ICONS, { t, dateTime }: Text): Milestone {
  const { id, author } = entry;
  return {
    kind: "milestone",
    id,
    icon: ICONS[kind],
    title: t(`desk.entry.${kind}`, { name: author.name || t(`desk.author.${author.kind}`) }),
    time: { iso: entry.at, label: dateTime(entry.at) },
    body: kind === "OPENED" ? undefined : (entry.body ?? undefined),
  };
}

import type { CaseTimelineEntryFragment, CaseViewFragment } from "../../../gql/operations.ts";
import { usePreferences } from "../../../lib/app/index.ts";
import { outbox } from "../../../lib/outbox/index.ts";
import { Timeline, type TimelineItem } from "../../../ui/timeline/timeline.tsx";
import { isOpen } from "../case-state.ts";
import { dueWords } from "../promise-words.ts";
import { useWords, type Words } from "../words.ts";
import { ENTRY_ICONS, entryTitle, isMine } from "./entry-words.ts";
import { Photos } from "./photos.tsx";

/** All that happened to the case, what waits on this device to be sent, and what was promised. */
export function CaseTimeline({ shown }: { shown: CaseViewFragment }) {
  const words = useWords();
  const { locale } = usePreferences();
  const items = shown.entries.nodes.flatMap((entry) => itemsOf(entry, words, locale));
  for (const { command, queuedAt, outcome } of outbox.value) {
    if (command.kind !== "postMessage" || command.caseCode !== shown.code || outcome.state === "sent")
      continue;
    items.push({
      kind: "message",
      id: command.requestId,
      side: "mine",
      author: words.t("cases.case.you"),
      body: command.input.body,
      time: { iso: queuedAt, label: "" },
      pending: words.t(outcome.state === "refused" ? "cases.case.refused" : "cases.case.pending"),
    });
  }
  const slot = shown.answers.find(({ slotEndsAt }) => slotEndsAt !== null);
  if (shown.promisedAt !== null && isOpen(shown.state) && !shown.late) {
    items.push({
      kind: "milestone",
      id: "promise",
      icon: "calendar",
      title: words.t(slot === undefined ? "cases.case.promised" : "cases.slot.call"),
      time: { iso: shown.promisedAt, label: slot?.display ?? dueWords(shown.promisedAt, words) },
      future: true,
    });
  }
  return <Timeline label={words.t("cases.case.timeline")} items={items} />;
}

/** An entry as a milestone, as a message, or as both where somebody wrote while moving the case on. */
function itemsOf(entry: CaseTimelineEntryFragment, words: Words, locale: string): TimelineItem[] {
  const { id, kind, at, author, body, uploads } = entry;
  const time = { iso: at, label: `${words.day(at)}, ${words.time(at)}` };
  const items: TimelineItem[] = [];
  if (kind !== "MESSAGE") {
    const title = entryTitle(entry, words);
    items.push({ kind: "milestone", id, icon: ENTRY_ICONS[kind], title, time });
  }
  // What the case was opened with is shown apart, with its answers.
  if (kind === "MESSAGE" || (kind !== "OPENED" && (body !== null || uploads.length > 0))) {
    items.push({
      kind: "message",
      id: `${id}-body`,
      side: isMine(entry) ? "mine" : "theirs",
      author: isMine(entry) ? words.t("cases.case.you") : author.name,
      office: author.office ?? undefined,
      time,
      body: body ?? words.t("cases.case.erased"),
      lang: entry.language !== null && entry.language !== locale ? entry.language : undefined,
      children: uploads.length > 0 && <Photos photos={uploads} />,
    });
  }
  return items;
}

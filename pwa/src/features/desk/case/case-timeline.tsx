import { useState } from "preact/hooks";
import { DeskEarlierEntries } from "../../../gql/DeskEarlierEntries.ts";
import type { DeskCaseFragment, DeskEntryFragment } from "../../../gql/operations.ts";
import { useApp, useText } from "../../../lib/app/index.ts";
import { outbox } from "../../../lib/outbox/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { Timeline, type TimelineItem } from "../../../ui/timeline/timeline.tsx";
import { CasePhotos } from "./case-photos.tsx";
import { timelineItems } from "./timeline-items.ts";

/** All that happened, notes included; what is on its way to the server stands last. */
export function CaseTimeline({ case: shown }: { case: DeskCaseFragment }) {
  const text = useText();
  const { t } = text;
  const { earlier, cursor, busy, loadEarlier } = useEarlierEntries(shown);
  const known = new Set(shown.entries.nodes.map(({ id }) => id));
  const entries = [...earlier.filter(({ id }) => !known.has(id)), ...shown.entries.nodes];
  const items = entries.flatMap((entry) => {
    const [first, ...others] = timelineItems(entry, text);
    return first === undefined ? [] : [withPhotos(first, entry), ...others];
  });
  return (
    <section class="stack" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t("desk.case.timeline")}</h2>
      {cursor !== null && (
        <Button variant="secondary" busy={busy} onClick={() => void loadEarlier()}>
          {t("desk.case.earlier")}
        </Button>
      )}
      <Timeline label={t("desk.case.timeline")} items={[...items, ...usePendingItems(shown.code)]} />
    </section>
  );
}

function withPhotos(item: TimelineItem, { uploads }: DeskEntryFragment): TimelineItem {
  if (uploads.length === 0) return item;
  const photos = <CasePhotos uploads={uploads} />;
  if (item.kind === "message") return { ...item, children: photos };
  return {
    ...item,
    body: (
      <>
        {item.body}
        {photos}
      </>
    ),
  };
}

/** Replies and notes that have not reached the server yet. */
function usePendingItems(code: string): TimelineItem[] {
  const { t, dateTime } = useText();
  return outbox.value.flatMap(({ command, queuedAt, outcome }) => {
    if (command.kind !== "postMessage" || command.caseCode !== code || outcome.state !== "waiting") return [];
    return [
      {
        kind: "message" as const,
        id: command.requestId,
        side: command.input.internal ? ("note" as const) : ("mine" as const),
        author: t("desk.case.you"),
        office: command.input.internal ? t("desk.note.internal") : undefined,
        time: { iso: queuedAt, label: dateTime(queuedAt) },
        body: command.input.body,
        pending: t("desk.reply.pending"),
      },
    ];
  });
}

function useEarlierEntries({ code, entries: { pageInfo } }: DeskCaseFragment) {
  const { client } = useApp();
  const [pages, setPages] = useState<{ entries: DeskEntryFragment[]; cursor: string | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const newest = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  const cursor = pages === null ? newest : pages.cursor;
  const loadEarlier = async (): Promise<void> => {
    if (cursor === null) return;
    const variables = { code, before: cursor };
    setBusy(true);
    await client.load(DeskEarlierEntries, variables);
    setBusy(false);
    const page = client.state(DeskEarlierEntries, variables).peek().data?.case?.entries;
    if (page === undefined) return;
    const next = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    setPages((before) => ({ entries: [...page.nodes, ...(before?.entries ?? [])], cursor: next }));
  };
  return { earlier: pages?.entries ?? [], cursor, busy, loadEarlier };
}

import { useRef } from "preact/hooks";
import type { DeskQueueCaseFragment } from "../../../gql/operations.ts";
import { useText } from "../../../lib/app/index.ts";
import { StateBadge } from "../../../ui/state-badge/state-badge.tsx";
import { Table } from "../../../ui/table/table.tsx";
import { Due } from "../due/due.tsx";
import { useShortcuts } from "../shortcuts/use-shortcuts.ts";

interface QueueListProps {
  caption: string;
  cases: readonly DeskQueueCaseFragment[];
}

/** The cases of a page. j, k and the arrows go from one to the next; each is a link, so Enter opens it. */
export function QueueList({ caption, cases }: QueueListProps) {
  const { t, shortDate } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const move = (step: 1 | -1): void => {
    const links = [...(frame.current?.querySelectorAll<HTMLElement>(".queue-link") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
    links[next]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  const arrows = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <div ref={frame} class="queue">
      <Table
        caption={caption}
        captionHidden
        rows={cases}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "request",
            label: t("desk.column.request"),
            cell: (row) => (
              <span class="stack stack-s">
                <a class="queue-link" href={`/desk/${row.code}`} onKeyDown={arrows}>
                  {row.requestType.title}
                </a>
                <span class="soft">{nameOf(row) ?? t("desk.citizen.anonymous")}</span>
              </span>
            ),
          },
          { key: "due", label: t("desk.column.due"), cell: (row) => <Due case={row} /> },
          {
            key: "state",
            label: t("desk.column.state"),
            cell: (row) => <StateBadge state={row.state} label={t(`desk.state.${row.state}`)} />,
          },
          {
            key: "who",
            label: t("desk.column.who"),
            cell: (row) => row.assignee?.firstName ?? row.team?.name ?? t("desk.case.nobody"),
          },
          {
            key: "opened",
            label: t("desk.column.opened"),
            cell: (row) => (
              <span class="stack stack-s">
                <time dateTime={row.openedAt}>{shortDate(row.openedAt)}</time>
                <span class="soft">{t(`desk.channel.${row.channel}`)}</span>
              </span>
            ),
          },
          {
            key: "code",
            label: t("desk.column.code"),
            cell: (row) => <bdi class="code">{row.code}</bdi>,
          },
        ]}
      />
    </div>
  );
}

function nameOf({ citizen }: DeskQueueCaseFragment): string | null {
  return [citizen?.givenName, citizen?.familyName].filter(Boolean).join(" ") || null;
}

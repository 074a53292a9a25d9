import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";
import { Message, type MessageProps } from "../message/message.tsx";
import "./timeline.css";

export interface Milestone {
  kind: "milestone";
  id: string;
  icon: IconName;
  title: string;
  time: { iso: string; label: string };
  body?: ComponentChildren;
  /** Still to come: the promised answer. */
  future?: boolean;
}

export type TimelineMessage = { kind: "message"; id: string } & MessageProps;

export type TimelineItem = Milestone | TimelineMessage;

/** All that happened, oldest first: milestones on a line, messages on their side of it. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline" role="list" aria-label={label}>
      {items.map((item) =>
        item.kind === "milestone" ? (
          <li key={item.id} class={`milestone${item.future ? " milestone-future" : ""}`}>
            <span class="milestone-icon">
              <Icon name={item.icon} />
            </span>
            <div class="milestone-words">
              <p class="milestone-title">{item.title}</p>
              <p class="soft">
                <time dateTime={item.time.iso}>{item.time.label}</time>
              </p>
              {item.body}
            </div>
          </li>
        ) : (
          <li key={item.id} class={`timeline-${item.side}`}>
            <Message {...item} />
          </li>
        ),
      )}
    </ol>
  );
}

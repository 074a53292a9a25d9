import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./empty-state.css";

export interface EmptyStateProps {
  icon: IconName;
  title: string;
  level?: 1 | 2 | 3;
  children?: ComponentChildren;
  /** The next step: a LinkButton or two. */
  action?: ComponentChildren;
}

/** Nothing here: why, and what to do next. */
export function EmptyState({ icon, title, level = 2, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as "h1" | "h2" | "h3";
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size="large" />
      </span>
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {children && <div class="measure">{children}</div>}
      {action && <div class="cluster empty-action">{action}</div>}
    </div>
  );
}

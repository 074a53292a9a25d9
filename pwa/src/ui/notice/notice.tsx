import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./notice.css";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const icons: Record<NoticeTone, IconName> = {
  info: "info",
  success: "check-circle",
  warning: "alert",
  danger: "alert",
};

export interface NoticeProps {
  tone?: NoticeTone;
  icon?: IconName;
  title?: string;
  children?: ComponentChildren;
  /** status: read out politely when it appears; alert: at once. None for what is there from the start. */
  role?: "status" | "alert";
}

/** Something the reader should know before going on. */
export function Notice({ tone = "info", icon, title, children, role }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div class="stack stack-s">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

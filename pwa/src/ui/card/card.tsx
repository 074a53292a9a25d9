import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./card.css";

export interface CardProps {
  title: ComponentChildren;
  /** 2 unless told: the level that fits the page's outline. */
  level?: 2 | 3 | 4;
  /** The whole card leads there. */
  href?: string;
  icon?: IconName;
  children?: ComponentChildren;
  /** One line and a pointer, for lists of many. */
  compact?: boolean;
}

/** A box about one thing. */
export function Card({ title, level = 2, href, icon, children, compact = false }: CardProps) {
  const Heading = `h${level}` as "h2" | "h3" | "h4";
  return (
    <article class={`card${href ? " card-link" : ""}${compact ? " card-compact" : ""}`}>
      {icon && (
        <span class="card-icon">
          <Icon name={icon} />
        </span>
      )}
      <div class="card-body">
        <Heading class="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>
        {children}
      </div>
      {href && compact && <Icon name="chevron" />}
    </article>
  );
}

import { Icon } from "../icon/icon.tsx";
import "./breadcrumb.css";

/** One step back, with the name of the place it leads to. */
export function BackLink({
  href,
  children,
  onClick,
}: {
  href: string;
  children: string;
  onClick?: () => void;
}) {
  return (
    <a class="back-link no-print" href={href} onClick={onClick}>
      <Icon name="back" />
      <span>{children}</span>
    </a>
  );
}

export interface BreadcrumbProps {
  /** "Sei qui" */
  label: string;
  items: readonly { href: string; label: string }[];
}

/** The way down to this page, without the page itself (its title follows). */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav class="breadcrumb no-print" aria-label={label}>
      <ol role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href}>{item.label}</a>
            <Icon name="chevron" />
          </li>
        ))}
      </ol>
    </nav>
  );
}

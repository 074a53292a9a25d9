import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./header.css";

export interface NavigationItem {
  href: string;
  label: string;
  icon: IconName;
  current?: boolean;
}

export interface HeaderProps {
  homeHref: string;
  /** The institution: "Comune di Borgo Sereno". */
  name: string;
  /** What this is: "Sportello". */
  tagline: string;
  /** Leads past the header to the page's content, whose id is "content". */
  skipLabel: string;
  /** "Menu": the button that shows the navigation where text is large and the screen is small. */
  menuLabel: string;
  navigationLabel: string;
  items: readonly NavigationItem[];
  /** Language, account. */
  actions?: ComponentChildren;
}

/**
 * The institution's bar and the few main places. On a wide screen they stand beside each other; on a phone with small text the
 * places are a bar at the thumb; where text is large they open from a button with the word on it.
 */
export function Header(props: HeaderProps) {
  const { homeHref, name, tagline, skipLabel, menuLabel, navigationLabel, items, actions } = props;
  const [open, setOpen] = useState(false);
  const id = `header-${useId()}`;
  return (
    <header class="header">
      <a class="skip visually-hidden" href="#content">
        {skipLabel}
      </a>
      <div class="header-bar">
        <div class="wrap header-row">
          <a class="header-brand" href={homeHref}>
            <Icon name="desk" />
            <span>
              <span class="header-tagline">{tagline}</span> <strong>{name}</strong>
            </span>
          </a>
          <div class="header-actions">
            {actions}
            <button
              type="button"
              class="header-menu"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
              onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
            >
              <Icon name={open ? "close" : "menu"} />
              {menuLabel}
            </button>
          </div>
        </div>
      </div>
      <nav id={id} class={`header-nav${open ? " header-nav-open" : ""}`} aria-label={navigationLabel}>
        <ul role="list" class="wrap">
          {items.map((item) => (
            <li key={item.href}>
              <a
                href={item.href}
                aria-current={item.current ? "page" : undefined}
                onClick={() => setOpen(false)}
              >
                <Icon name={item.icon} />
                <span>{item.label}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

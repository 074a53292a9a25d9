import type { ComponentChildren } from "preact";
import "./footer.css";

export interface FooterProps {
  name: string;
  /** Address, hours: one line each. */
  lines: readonly string[];
  linksLabel: string;
  links: readonly { href: string; label: string }[];
  children?: ComponentChildren;
}

/** Who we are, and what the law wants at the end of each page. */
export function Footer({ name, lines, linksLabel, links, children }: FooterProps) {
  return (
    <footer class="footer">
      <div class="wrap footer-row">
        <div class="stack stack-s">
          <p class="footer-name">{name}</p>
          {lines.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {children}
        </div>
        <nav aria-label={linksLabel}>
          <ul role="list">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

import "./tabs.css";

export interface TabsProps {
  label: string;
  items: readonly { href: string; label: string; count?: number; current?: boolean }[];
}

/** Views of the same list, each with its own address: links, so that back and bookmarks work. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.count !== undefined && <span class="tabs-count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

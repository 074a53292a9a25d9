import type { ComponentChildren } from "preact";
import { Icon } from "../icon/icon.tsx";
import "./details.css";

export interface DetailsProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}

/** Something to read only if wanted. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary>
        <Icon name="down" />
        <span>{summary}</span>
      </summary>
      <div class="details-body">{children}</div>
    </details>
  );
}

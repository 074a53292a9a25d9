import type { ComponentChildren } from "preact";
import "./page-title.css";

export interface PageTitleProps {
  children: ComponentChildren;
  /** Above the title: the category, "Passo 2 di 5". */
  eyebrow?: ComponentChildren;
  /** Under it, in larger text. */
  lead?: ComponentChildren;
  /** Beside it: read aloud, print, save. */
  actions?: ComponentChildren;
}

/** The page's title. It can take the focus, so that a change of page is read out. */
export function PageTitle({ children, eyebrow, lead, actions }: PageTitleProps) {
  return (
    <div class="page-title">
      {eyebrow && <p class="page-title-eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p class="lead measure">{lead}</p>}
      {actions && <div class="cluster no-print page-title-actions">{actions}</div>}
    </div>
  );
}

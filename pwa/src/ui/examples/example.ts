import type { VNode } from "preact";

/** One state of a component, shown on the examples page and run through axe in each mode. */
export interface Example {
  /** Unique within the component, kebab-case. */
  name: string;
  /** Rendered as a component: hooks may be used. */
  show: () => VNode;
  /** It brings landmarks of its own and stands outside of main. */
  landmark?: boolean;
  /** What is behind it cannot be used: a dialog. It is open only where it is shown alone. */
  covers?: boolean;
}

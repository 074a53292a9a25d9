import sprite from "./sprite.svg?url&no-inline";
import type { IconName } from "./icon.names.ts";
import "./icon.css";

export type { IconName } from "./icon.names.ts";

/** Pointing icons turn round in right-to-left pages. */
const pointing: readonly IconName[] = ["back", "forward", "chevron", "send", "external"];

export interface IconProps {
  name: IconName;
  /** In em of the text around it; 1.35 when left out. */
  size?: "text" | "large" | "huge";
  /** Only where no words beside it say the same. */
  label?: string;
}

/** A 24 px line drawing in the colour of the text around it. */
export function Icon({ name, size = "text", label }: IconProps) {
  const turns = pointing.includes(name) ? " icon-turns" : "";
  return (
    <svg
      class={`icon icon-${size}${turns}`}
      viewBox="0 0 24 24"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}

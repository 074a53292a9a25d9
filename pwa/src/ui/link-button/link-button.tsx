import type { AnchorHTMLAttributes, ComponentChildren } from "preact";
import type { ButtonVariant } from "../button/button.tsx";
import { Icon, type IconName } from "../icon/icon.tsx";
import "../button/button.css";

export interface LinkButtonProps extends AnchorHTMLAttributes {
  href: string;
  children: ComponentChildren;
  variant?: ButtonVariant;
  icon?: IconName;
  iconEnd?: IconName;
  wide?: boolean;
}

/** A link that leads to the next act, drawn as a button. */
export function LinkButton({
  children,
  variant = "primary",
  icon,
  iconEnd,
  wide = false,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} class={`button button-${variant}${wide ? " button-wide" : ""}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}

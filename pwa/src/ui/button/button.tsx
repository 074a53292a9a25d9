import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";
import "./button.css";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends Omit<ButtonHTMLAttributes, "icon"> {
  children: ComponentChildren;
  variant?: ButtonVariant;
  icon?: IconName;
  /** After the words, for "next". */
  iconEnd?: IconName;
  /** Work is under way: the button stays in place and in the tab order, and does nothing more. */
  busy?: boolean;
  /** Said while busy, instead of the children. */
  busyLabel?: string;
  /** As wide as its place. */
  wide?: boolean;
}

/** A button of the page. type is "button" unless told. */
export function Button({
  children,
  variant = "primary",
  icon,
  iconEnd,
  busy = false,
  busyLabel,
  wide = false,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`button button-${variant}${wide ? " button-wide" : ""}`}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? <span class="button-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span aria-live={busyLabel ? "polite" : undefined}>{busy && busyLabel ? busyLabel : children}</span>
      {iconEnd && !busy && <Icon name={iconEnd} />}
    </button>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "../icon/icon.tsx";
import "./dialog.css";

export interface DialogProps {
  open: boolean;
  title: string;
  closeLabel: string;
  /** Also on Escape. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at the end: the act first, then the way out. */
  actions?: ComponentChildren;
}

/** A question over the page, in the browser's own modal dialog (focus kept inside, given back after). */
export function Dialog({ open, title, closeLabel, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = `dialog-${useId()}`;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="dialog-close"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="stack">{children}</div>
      {actions && <div class="cluster dialog-acts">{actions}</div>}
    </dialog>
  );
}

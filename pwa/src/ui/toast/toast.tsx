import { Icon } from "../icon/icon.tsx";
import "./toast.css";

export interface ToastMessage {
  /** A new id is a new message, even with the same words. */
  id: string;
  text: string;
  undoLabel?: string;
  onUndo?: () => void;
}

export interface ToastRegionProps {
  message: ToastMessage | undefined;
  closeLabel: string;
  onClose: () => void;
}

/**
 * What has just happened, with the way to undo it. It is part of the page from the start, so that it is read out, and
 * stays until it is closed: nobody loses it by reading slowly.
 */
export function ToastRegion({ message, closeLabel, onClose }: ToastRegionProps) {
  return (
    <div class="toast-region no-print" role="status" aria-live="polite">
      {message && (
        <div class="toast" key={message.id}>
          <p>{message.text}</p>
          <div class="toast-acts">
            {message.onUndo && (
              <button
                type="button"
                onClick={() => {
                  message.onUndo?.();
                  onClose();
                }}
              >
                {message.undoLabel}
              </button>
            )}
            <button type="button" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

import { createStore, del, get, set } from "idb-keyval";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** After the last change, milliseconds, the draft is written. */
const PAUSE = 300;

const store = typeof indexedDB === "undefined" ? undefined : createStore("sportello-drafts", "drafts");

export interface Draft<T> {
  value: T;
  /** False until the device was asked for an earlier draft; render the form when true. */
  ready: boolean;
  /** An earlier draft was found: say so, and offer to start again. */
  restored: boolean;
  /** The new value from the one before, so that two changes in a row both count. */
  change: (update: (before: T) => T) => void;
  /** Back to the start; nothing stays on the device. */
  discard: () => Promise<void>;
}

/**
 * A form's content, kept on the device as it is written, so that a closed tab, a call or a change of profile loses
 * nothing. `key` names the form and its version, e.g. "new-case/street-light/3"; anything structured-clonable is kept
 * (photos too).
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const [state, setState] = useState({ value: initial, ready: false, restored: false });
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);

  const flush = useCallback(() => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    pending.current.write();
    pending.current = null;
  }, []);

  useEffect(() => {
    let current = true;
    const restore = async (): Promise<void> => {
      const kept = await get<T>(key, store).catch(() => undefined);
      if (current) setState({ value: kept ?? initial, ready: true, restored: kept !== undefined });
    };
    void restore();
    addEventListener("pagehide", flush);
    return () => {
      current = false;
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [key]);

  const change = useCallback(
    (update: (before: T) => T) =>
      setState((before) => {
        const value = update(before.value);
        if (pending.current !== null) clearTimeout(pending.current.timer);
        const write = (): void => void set(key, value, store).catch(() => undefined);
        const timer = setTimeout(() => {
          pending.current = null;
          write();
        }, PAUSE);
        pending.current = { timer, write };
        return { ...before, value };
      }),
    [key],
  );

  const discard = useCallback(async () => {
    if (pending.current !== null) clearTimeout(pending.current.timer);
    pending.current = null;
    setState({ value: initial, ready: true, restored: false });
    await del(key, store).catch(() => undefined);
  }, [key]);

  return { ...state, change, discard };
}

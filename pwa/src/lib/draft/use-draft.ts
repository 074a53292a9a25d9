import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Shell } from "../../gql/Shell.ts";
import { useApp } from "../app/context.ts";
import { dropDraft, readDraft, writeNow, writeSoon } from "./pending.ts";

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
 * (photos too). A draft is its reader's: what was begun before signing in goes on, what another person wrote is not shown.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const reader = useReader();
  const [state, setState] = useState({ value: initial, ready: false, restored: false });

  /** Changes made before it is known what was kept (a shared photo): they come on top of it. Null from then on. */
  const early = useRef<((before: T) => T)[] | null>([]);

  useEffect(() => {
    if (reader === undefined) return;
    let current = true;
    const flush = (): void => void writeNow(reader, key);
    const restore = async (): Promise<void> => {
      const kept = (await readDraft(reader, key)) as T | undefined;
      if (!current) return;
      const value = (early.current ?? []).reduce((before, update) => update(before), kept ?? initial);
      if (early.current?.length) writeSoon(reader, key, value);
      early.current = null;
      setState({ value, ready: true, restored: kept !== undefined });
    };
    void restore();
    addEventListener("pagehide", flush);
    return () => {
      current = false;
      early.current = [];
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [reader, key]);

  const change = useCallback(
    (update: (before: T) => T) => {
      if (early.current !== null) {
        early.current.push(update);
        return;
      }
      setState((before) => {
        const value = update(before.value);
        writeSoon(reader ?? null, key, value);
        return { ...before, value };
      });
    },
    [reader, key],
  );

  const discard = useCallback(async () => {
    setState({ value: initial, ready: true, restored: false });
    await dropDraft(reader ?? null, key);
  }, [reader, key]);

  return { ...state, change, discard };
}

/** Id of who is signed in; null: nobody, as far as is known; undefined while that is not known yet. */
function useReader(): string | null | undefined {
  const { data, error } = useApp().client.state(Shell, {}).value;
  if (data === undefined) return error === undefined ? undefined : null;
  return data.viewer.citizen?.id ?? null;
}

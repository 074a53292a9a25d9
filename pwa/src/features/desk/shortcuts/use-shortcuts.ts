import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

const KEPT = "desk-letter-shortcuts";

/**
 * Single letters act only while this is true. Who dictates or types with a switch can turn them off (WCAG 2.1.4);
 * the choice stays on the device.
 */
export const lettersOn = signal(readChoice());

export function setLetters(on: boolean): void {
  lettersOn.value = on;
  try {
    localStorage.setItem(KEPT, on ? "on" : "off");
  } catch {
    // A device that keeps nothing asks again next time.
  }
}

/** Runs an act for a key pressed anywhere but in a field, a dialog or together with other keys. */
export function useShortcuts(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!lettersOn.peek() || isWriting(event.target) || document.querySelector("dialog[open]")) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

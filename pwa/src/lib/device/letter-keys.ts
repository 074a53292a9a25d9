import { signal } from "@preact/signals";

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

function readChoice(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

import { signal } from "@preact/signals";
import { forgetReading } from "./kept-answers.ts";

/** The device has refused to keep something that was typed: it is there only while its page is open. */
export const deviceFull = signal(false);

/** Asks the browser not to clear this device's data by itself, once there is something on it that would be missed. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

/**
 * Keeps something that was written. Where the device has no room left, what the service has too is let go first, and it is
 * tried again. Rejects with the QuotaExceededError where that was not enough, and `deviceFull` says so.
 */
export async function makingRoom<T>(write: () => Promise<T>): Promise<T> {
  for (const letGo of [forgetFiles, forgetReading]) {
    try {
      return await write();
    } catch (thrown) {
      if (!isFull(thrown)) throw thrown;
      await letGo();
    }
  }
  try {
    return await write();
  } catch (thrown) {
    deviceFull.value = isFull(thrown);
    throw thrown;
  }
}

/** Whether something was not kept because there is no room for it. */
export function isFull(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === "QuotaExceededError";
}

/** Files of other languages and of older versions. */
async function forgetFiles(): Promise<void> {
  await globalThis.caches?.delete("assets").catch(() => false);
}

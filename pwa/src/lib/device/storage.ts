/** Asks the browser not to clear this device's data by itself, once there is something on it that would be missed. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => false);
}

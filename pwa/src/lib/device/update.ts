import { signal } from "@preact/signals";

/** A new version waits for the reader's word; calling it reloads the page with it. Null: none waits. */
export const waitingUpdate = signal<(() => void) | null>(null);

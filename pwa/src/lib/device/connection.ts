import { signal } from "@preact/signals";

/** Whether the service can be reached, as far as the last request and the device's own word tell. */
export const connected = signal(true);

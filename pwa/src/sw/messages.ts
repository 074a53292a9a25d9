/** What a page tells the service worker. SKIP_WAITING: the reader agreed to the new version. */
export interface WorkerMessage {
  type: "SKIP_WAITING" | "KEEP_SHELL";
}

export function isMessage(value: unknown): value is WorkerMessage {
  return value !== null && typeof value === "object" && "type" in value;
}

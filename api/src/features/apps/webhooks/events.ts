/** Payload of the event WebhookDisabled: we have stopped sending to the endpoint that is its subject. */
export interface WebhookDisabled {
  /** FAILING: it took nothing for days. GONE: it said that it wants nothing any more. */
  reason: "FAILING" | "GONE" | "DEVELOPER";
}

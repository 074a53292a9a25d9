/** What an app can be told, as it is called in a message. Names are never taken back or given another meaning. */
export const WEBHOOK_EVENTS = [
  /** A case was filed. */
  "case.opened",
  /** The citizen wrote; a case that waited for them goes on. */
  "case.message_posted",
  /** The desk wrote to the citizen, perhaps with a question. */
  "case.answered",
  /** The state changed: taken in charge, waiting for the citizen, resolved, reopened, withdrawn, closed. */
  "case.state_changed",
  /** The case has ended: closed or withdrawn. */
  "case.closed",
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent only where the developer asks for it. */
export const TEST_EVENT = "webhook.test";

/** The events of the room cases that apps are told of. */
export const TOLD = [
  "CaseOpened",
  "MessagePosted",
  "CaseAnswered",
  "CaseTakenInCharge",
  "CaseResolved",
  "CaseReopened",
  "CaseWithdrawn",
  "CaseClosed",
] as const;

/**
 * What an event of a case is called for apps: one thing may be two.
 * @param asks whether the desk's answer is a question that the case now waits for
 */
export function webhookEventsOf(type: string, asks: boolean): readonly WebhookEvent[] {
  switch (type) {
    case "CaseOpened":
      return ["case.opened"];
    case "MessagePosted":
      return ["case.message_posted"];
    case "CaseAnswered":
      return asks ? ["case.answered", "case.state_changed"] : ["case.answered"];
    case "CaseTakenInCharge":
    case "CaseResolved":
    case "CaseReopened":
      return ["case.state_changed"];
    case "CaseWithdrawn":
    case "CaseClosed":
      return ["case.state_changed", "case.closed"];
    default:
      return [];
  }
}

import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "open311.notice": "We have your request {code}. Follow it here: {link}",
  "open311.key":
    "To file in a person's name you need a key: the OAuth token of an app with the scope cases:write. Without a key a request is anonymous. Ask {email}.",
  "open311.state.RECEIVED": "Received.",
  "open311.state.IN_CHARGE": "Taken in charge.",
  "open311.state.WAITING_FOR_CITIZEN": "Waiting for an answer of whoever sent it.",
  "open311.state.RESOLVED": "Settled.",
  "open311.state.CLOSED": "Closed.",
  "open311.state.REOPENED": "Opened again.",
  "open311.state.WITHDRAWN": "Withdrawn by whoever sent it.",
  "open311.outcome.SOLVED": "Solved.",
  "open311.outcome.ANSWERED": "Settled with an answer.",
  "open311.outcome.FORWARDED": "Passed on to another body.",
  "open311.outcome.NOT_FEASIBLE": "It cannot be done.",
  "open311.outcome.DUPLICATE": "It had been reported before.",
};

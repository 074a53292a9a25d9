import type { Catalogue } from "../../../platform/messages/index.ts";

export const open311Messages: Catalogue = {
  it: {
    "open311.notice": "Abbiamo la tua richiesta {code}. Seguila qui: {link}",
    "open311.key":
      "Per inviare con il nome di una persona serve una chiave: il token OAuth di un'app con il permesso cases:write. Senza chiave la richiesta è anonima. Chiedi a {email}.",
    "open311.state.RECEIVED": "Ricevuta.",
    "open311.state.IN_CHARGE": "Presa in carico.",
    "open311.state.WAITING_FOR_CITIZEN": "In attesa di una risposta di chi l'ha inviata.",
    "open311.state.RESOLVED": "Conclusa.",
    "open311.state.CLOSED": "Chiusa.",
    "open311.state.REOPENED": "Riaperta.",
    "open311.state.WITHDRAWN": "Ritirata da chi l'ha inviata.",
    "open311.outcome.SOLVED": "Risolta.",
    "open311.outcome.ANSWERED": "Conclusa con una risposta.",
    "open311.outcome.FORWARDED": "Passata a un altro ente.",
    "open311.outcome.NOT_FEASIBLE": "Non si può fare.",
    "open311.outcome.DUPLICATE": "Era già stata segnalata.",
  },
  en: {
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
  },
};

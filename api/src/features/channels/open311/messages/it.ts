export const it = {
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
};

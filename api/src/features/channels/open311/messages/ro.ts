import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "open311.notice": "Am primit cererea dumneavoastră {code}. Urmăriți-o aici: {link}",
  "open311.key":
    "Pentru a trimite cu numele unei persoane este nevoie de o cheie: tokenul OAuth al unei aplicații cu permisiunea cases:write. Fără cheie cererea este anonimă. Întrebați la {email}.",
  "open311.state.RECEIVED": "Primită.",
  "open311.state.IN_CHARGE": "Preluată.",
  "open311.state.WAITING_FOR_CITIZEN": "Așteaptă un răspuns de la cine a trimis-o.",
  "open311.state.RESOLVED": "Încheiată.",
  "open311.state.CLOSED": "Închisă.",
  "open311.state.REOPENED": "Redeschisă.",
  "open311.state.WITHDRAWN": "Retrasă de cine a trimis-o.",
  "open311.outcome.SOLVED": "Rezolvată.",
  "open311.outcome.ANSWERED": "Încheiată cu un răspuns.",
  "open311.outcome.FORWARDED": "Trimisă altei instituții.",
  "open311.outcome.NOT_FEASIBLE": "Nu se poate face.",
  "open311.outcome.DUPLICATE": "Era deja semnalată.",
};

import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "open311.notice": "Nous avons votre demande {code}. Suivez-la ici : {link}",
  "open311.key":
    "Pour envoyer au nom d’une personne, il faut une clé : le jeton OAuth d’une application avec l’accord cases:write. Sans clé, la demande est anonyme. Demandez à {email}.",
  "open311.state.RECEIVED": "Reçue.",
  "open311.state.IN_CHARGE": "Prise en charge.",
  "open311.state.WAITING_FOR_CITIZEN": "En attente d’une réponse de la personne qui l’a envoyée.",
  "open311.state.RESOLVED": "Terminée.",
  "open311.state.CLOSED": "Fermée.",
  "open311.state.REOPENED": "Rouverte.",
  "open311.state.WITHDRAWN": "Retirée par la personne qui l’a envoyée.",
  "open311.outcome.SOLVED": "Résolue.",
  "open311.outcome.ANSWERED": "Terminée avec une réponse.",
  "open311.outcome.FORWARDED": "Transmise à un autre organisme.",
  "open311.outcome.NOT_FEASIBLE": "Ce n’est pas possible.",
  "open311.outcome.DUPLICATE": "Elle avait déjà été signalée.",
};

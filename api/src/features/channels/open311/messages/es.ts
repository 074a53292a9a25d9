import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "open311.notice": "Tenemos su solicitud {code}. Sígala aquí: {link}",
  "open311.key":
    "Para enviar con el nombre de una persona hace falta una clave: el token OAuth de una aplicación con el permiso cases:write. Sin clave la solicitud es anónima. Pregunte a {email}.",
  "open311.state.RECEIVED": "Recibida.",
  "open311.state.IN_CHARGE": "En curso.",
  "open311.state.WAITING_FOR_CITIZEN": "A la espera de una respuesta de quien la envió.",
  "open311.state.RESOLVED": "Terminada.",
  "open311.state.CLOSED": "Cerrada.",
  "open311.state.REOPENED": "Reabierta.",
  "open311.state.WITHDRAWN": "Retirada por quien la envió.",
  "open311.outcome.SOLVED": "Resuelta.",
  "open311.outcome.ANSWERED": "Terminada con una respuesta.",
  "open311.outcome.FORWARDED": "Pasada a otro organismo.",
  "open311.outcome.NOT_FEASIBLE": "No se puede hacer.",
  "open311.outcome.DUPLICATE": "Ya se había notificado.",
};

import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "open311.notice": "E kemi marrë kërkesën tuaj {code}. Ndiqeni këtu: {link}",
  "open311.key":
    "Për të dërguar me emrin e një personi duhet një çelës: tokeni OAuth i një aplikacioni me lejen cases:write. Pa çelës kërkesa është anonime. Pyesni te {email}.",
  "open311.state.RECEIVED": "U mor.",
  "open311.state.IN_CHARGE": "U mor përsipër.",
  "open311.state.WAITING_FOR_CITIZEN": "Pret një përgjigje nga ai që e ka dërguar.",
  "open311.state.RESOLVED": "Përfundoi.",
  "open311.state.CLOSED": "U mbyll.",
  "open311.state.REOPENED": "U rihap.",
  "open311.state.WITHDRAWN": "E tërhoqi ai që e kishte dërguar.",
  "open311.outcome.SOLVED": "U zgjidh.",
  "open311.outcome.ANSWERED": "Përfundoi me një përgjigje.",
  "open311.outcome.FORWARDED": "Iu kalua një enti tjetër.",
  "open311.outcome.NOT_FEASIBLE": "Nuk mund të bëhet.",
  "open311.outcome.DUPLICATE": "Ishte raportuar më parë.",
};

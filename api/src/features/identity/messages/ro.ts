import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "Codul nu este corect sau a expirat. Verificați ultimul e-mail sau cereți un cod nou.",
  "errors.PASSKEY_REFUSED":
    "Nu am reușit să recunoaștem passkey-ul acestui dispozitiv. Încercați din nou sau intrați cu un cod pe e-mail.",
  "errors.MERGE_OFFER_GONE":
    "Timpul pentru a uni cele două profiluri a trecut sau le-ați unit deja. Intrați din nou cu SPID sau CIE.",
  "errors.MERGE_NOT_UNDOABLE": "Această unire nu se mai poate anula.",
  "identity.location.ITALY": "Italia",
  "identity.location.COOPERATIVE": "Italia, cooperativă socială",
  "identity.location.ABROAD": "în afara Italiei",
  "identity.persona.citizen-senior": "78 de ani, profil cu text mare și cuvinte simple",
  "identity.persona.citizen-digital": "22 de ani, profil pentru cine folosește mult telefonul",
  "identity.persona.citizen-assisted": "84 de ani, ajutată de fiica ei",
  "identity.persona.citizen-foreigner": "Locuiește aici de trei ani, vorbește arabă și engleză",
  "identity.persona.operator-roads": "Răspunde de la Biroul pentru străzi",
  "identity.persona.operator-desk": "Răspunde de la Ghișeul cetățeanului",
  "identity.persona.operator-water": "Răspunde de la Serviciul de apă",
  "identity.persona.editor": "Scrie ghidurile",
  "identity.persona.supervisor": "Urmărește munca ghișeului",
  "identity.persona.admin": "Administrează sistemul",
};

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS":
    "Ați cerut deja azi numărul maxim de copii ({max}). Folosiți-o pe ultima sau încercați mâine.",
  "errors.ERASURE_NOT_CONFIRMED": "Înainte de a cere ștergerea, confirmați că ați citit ce se întâmplă.",
  "errors.ERASURE_OF_STAFF":
    "Acest cont este al unei persoane care lucrează aici: ștergerea se cere celui care administrează serviciul.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {Mai aveți o cerere deschisă} few {Mai aveți {count} cereri deschise} other {Mai aveți {count} de cereri deschise}}: așteptați răspunsul sau retrageți cererea. Apoi vă puteți șterge datele.",
  "errors.MERGE_ERASURE_WAITING":
    "Pentru unul dintre cele două profiluri ați cerut ștergerea datelor. Mai întâi anulați acea cerere.",
  "errors.ERASURE_NOT_WAITING": "Nu există nicio ștergere de anulat.",
};

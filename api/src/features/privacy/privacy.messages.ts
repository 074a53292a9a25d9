import type { Catalogue } from "../../platform/messages/index.ts";
import { exportMessages } from "./export/export.messages.ts";

export const privacyMessages: Catalogue = {
  it: {
    "errors.TOO_MANY_EXPORTS": "Hai già chiesto {max} copie oggi. Usa l'ultima, o riprova domani.",
    "errors.ERASURE_NOT_CONFIRMED":
      "Prima di chiedere la cancellazione, conferma di aver letto che cosa succede.",
    "errors.ERASURE_OF_STAFF":
      "Questo accesso è di chi lavora qui: la cancellazione si chiede a chi amministra il servizio.",
    "errors.ERASURE_OPEN_CASES":
      "{count, plural, one {Hai ancora una richiesta aperta} other {Hai ancora {count} richieste aperte}}: aspetta la risposta o ritira la richiesta. Poi puoi cancellare i tuoi dati.",
    "errors.MERGE_ERASURE_WAITING":
      "Per uno dei due profili hai chiesto di cancellare i dati. Prima annulla quella richiesta.",
    "errors.ERASURE_NOT_WAITING": "Non c'è nessuna cancellazione da annullare.",
    ...exportMessages.it,
  },
  en: {
    "errors.TOO_MANY_EXPORTS":
      "You have asked for {max} copies today. Use the last one, or try again tomorrow.",
    "errors.ERASURE_NOT_CONFIRMED": "Before you ask to be erased, confirm that you have read what happens.",
    "errors.ERASURE_OF_STAFF":
      "This account belongs to somebody who works here: ask whoever runs the service.",
    "errors.ERASURE_OPEN_CASES":
      "{count, plural, one {One of your requests is still open} other {{count} of your requests are still open}}: wait for the answer or withdraw. Then you can erase your data.",
    "errors.MERGE_ERASURE_WAITING":
      "You have asked to be erased in one of the two accounts. Take that back first.",
    "errors.ERASURE_NOT_WAITING": "There is no erasure to take back.",
    ...exportMessages.en,
  },
};

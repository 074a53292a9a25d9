export const it = {
  "errors.APP_NAME_RESERVED": "Questo nome sembra quello dell'ente. Scegline un altro per la tua app.",
  "errors.APP_LIMIT": "Puoi avere al massimo {max} app. Elimina quelle che non usi più.",
  "errors.APP_HAS_NO_SECRET": "Questa app gira sui dispositivi delle persone: non ha una chiave segreta.",
  "errors.WEBSITE_INVALID": "L'indirizzo del sito deve cominciare con https://",
  "errors.REDIRECT_URI_REQUIRED": "Scrivi almeno un indirizzo di ritorno.",
  "errors.REDIRECT_URI_INVALID":
    "Questo non è un indirizzo completo. Esempio: https://app.esempio.it/ritorno",
  "errors.REDIRECT_URI_FRAGMENT": "L'indirizzo di ritorno non può avere il segno #.",
  "errors.REDIRECT_URI_WILDCARD": "Scrivi l'indirizzo per intero: l'asterisco non vale.",
  "errors.REDIRECT_URI_INSECURE":
    "L'indirizzo di ritorno deve cominciare con https://. Solo sul tuo computer va bene http://localhost. Un'app sul telefono può usare uno schema con un punto, come it.esempio.app:/ritorno.",
  "errors.REDIRECT_URI_NATIVE":
    "Uno schema come it.esempio.app:/ritorno va bene solo per un'app sui dispositivi, non per una su un server.",
  "errors.SCOPE_UNKNOWN": "Questo permesso non esiste.",
  "errors.WEBHOOK_URL_INVALID": "Questo non è un indirizzo completo. Esempio: https://app.esempio.it/avvisi",
  "errors.WEBHOOK_URL_INSECURE": "L'indirizzo deve cominciare con https://",
  "errors.WEBHOOK_HOST_UNKNOWN": "Non troviamo questo indirizzo in Internet: controlla che sia scritto bene.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Questo indirizzo è in una rete privata: da qui non lo possiamo raggiungere. Usane uno aperto in Internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Questo evento non esiste.",
  "errors.WEBHOOK_LIMIT": "Un'app può avere al massimo {max} indirizzi per gli avvisi.",
  "errors.WEBHOOK_DISABLED": "Questo indirizzo è spento: prima riaccendilo.",
};

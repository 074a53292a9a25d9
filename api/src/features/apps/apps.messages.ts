import type { Catalogue } from "../../platform/messages/index.ts";

export const appsMessages: Catalogue = {
  it: {
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
    "errors.WEBHOOK_URL_INVALID":
      "Questo non è un indirizzo completo. Esempio: https://app.esempio.it/avvisi",
    "errors.WEBHOOK_URL_INSECURE": "L'indirizzo deve cominciare con https://",
    "errors.WEBHOOK_HOST_UNKNOWN":
      "Non troviamo questo indirizzo in Internet: controlla che sia scritto bene.",
    "errors.WEBHOOK_ADDRESS_PRIVATE":
      "Questo indirizzo è in una rete privata: da qui non lo possiamo raggiungere. Usane uno aperto in Internet.",
    "errors.WEBHOOK_EVENT_UNKNOWN": "Questo evento non esiste.",
    "errors.WEBHOOK_LIMIT": "Un'app può avere al massimo {max} indirizzi per gli avvisi.",
    "errors.WEBHOOK_DISABLED": "Questo indirizzo è spento: prima riaccendilo.",
  },
  en: {
    "errors.APP_NAME_RESERVED":
      "This name looks like the organisation's own. Choose another one for your app.",
    "errors.APP_LIMIT": "You can have at most {max} apps. Delete those you no longer use.",
    "errors.APP_HAS_NO_SECRET": "This app runs on people's devices: it has no secret.",
    "errors.WEBSITE_INVALID": "The address of the site must begin with https://",
    "errors.REDIRECT_URI_REQUIRED": "Give at least one return address.",
    "errors.REDIRECT_URI_INVALID": "This is not a complete address. Example: https://app.example.com/return",
    "errors.REDIRECT_URI_FRAGMENT": "A return address cannot hold the sign #.",
    "errors.REDIRECT_URI_WILDCARD": "Write the whole address: an asterisk does not count.",
    "errors.REDIRECT_URI_INSECURE":
      "A return address must begin with https://. Only on your own computer http://localhost will do. An app on a phone can use a scheme with a dot, such as com.example.app:/return.",
    "errors.REDIRECT_URI_NATIVE":
      "A scheme such as com.example.app:/return is only for an app on devices, not for one on a server.",
    "errors.SCOPE_UNKNOWN": "There is no such permission.",
    "errors.WEBHOOK_URL_INVALID": "This is not a complete address. Example: https://app.example.com/hooks",
    "errors.WEBHOOK_URL_INSECURE": "The address must begin with https://",
    "errors.WEBHOOK_HOST_UNKNOWN": "We cannot find this address on the internet: check how it is written.",
    "errors.WEBHOOK_ADDRESS_PRIVATE":
      "This address is in a private network, which we cannot reach from here. Use one that is open to the internet.",
    "errors.WEBHOOK_EVENT_UNKNOWN": "There is no such event.",
    "errors.WEBHOOK_LIMIT": "An app can have at most {max} webhook addresses.",
    "errors.WEBHOOK_DISABLED": "This address is switched off: switch it on first.",
  },
};

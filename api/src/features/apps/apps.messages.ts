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
  },
};

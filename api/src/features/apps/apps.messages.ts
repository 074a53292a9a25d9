import type { Catalogue } from "../../platform/messages/index.ts";

export const appsMessages: Catalogue = {
  it: {
    "errors.APP_NAME_RESERVED": "Questo nome sembra quello dell'ente. Scegline un altro per la tua app.",
    "errors.APP_LIMIT": "Puoi avere al massimo {max} app. Elimina quelle che non usi più.",
    "errors.APP_NAME_TAKEN": "Hai già un'app con questo nome. Scegline un altro.",
  },
  en: {
    "errors.APP_NAME_RESERVED":
      "This name looks like the organisation's own. Choose another one for your app.",
    "errors.APP_LIMIT": "You can have at most {max} apps. Delete those you no longer use.",
    "errors.APP_NAME_TAKEN": "You already have an app with this name. Choose another one.",
  },
};

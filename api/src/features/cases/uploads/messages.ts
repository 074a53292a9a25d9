import type { Catalogue } from "../../../platform/messages/index.ts";

export const uploadMessages: Catalogue = {
  it: {
    "errors.UPLOAD_LINK": "Il collegamento per inviare il file non vale più: aggiungi di nuovo il file.",
    "errors.UPLOAD_TOO_LARGE": "Il file è troppo grande: al massimo 10 MB.",
    "errors.UPLOAD_TYPE": "Questo tipo di file non va bene: manda una foto (JPEG, PNG, WebP) o un PDF.",
    "errors.UPLOAD_BROKEN": "La foto non si apre: prova a rifarla.",
    "errors.UPLOAD_INFECTED":
      "Il file contiene un virus e non lo abbiamo tenuto. Controlla il tuo apparecchio, o invia senza questo file.",
    "errors.UPLOAD_STORAGE_FULL": "Ora non c'è spazio per i file. Invia senza foto, o riprova tra poco.",
  },
  en: {
    "errors.UPLOAD_LINK": "The link for sending the file is no longer good: add the file again.",
    "errors.UPLOAD_TOO_LARGE": "The file is too large: at most 10 MB.",
    "errors.UPLOAD_TYPE": "This kind of file will not do: send a photo (JPEG, PNG, WebP) or a PDF.",
    "errors.UPLOAD_BROKEN": "The photo cannot be opened: take it again.",
    "errors.UPLOAD_INFECTED":
      "The file carries a virus and we have not kept it. Check your device, or send without this file.",
    "errors.UPLOAD_STORAGE_FULL": "There is no room for files now. Send without photos, or try again later.",
  },
};

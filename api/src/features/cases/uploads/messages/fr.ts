import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.UPLOAD_LINK": "Le lien pour envoyer le fichier ne vaut plus : ajoutez de nouveau le fichier.",
  "errors.UPLOAD_TOO_LARGE": "Le fichier est trop grand : 10 Mo au maximum.",
  "errors.UPLOAD_TYPE": "Ce type de fichier ne convient pas : envoyez une photo (JPEG, PNG, WebP) ou un PDF.",
  "errors.UPLOAD_BROKEN": "La photo ne s’ouvre pas : essayez de la refaire.",
  "errors.UPLOAD_INFECTED":
    "Le fichier contient un virus et nous ne l’avons pas gardé. Vérifiez votre appareil, ou envoyez sans ce fichier.",
  "errors.UPLOAD_STORAGE_FULL":
    "Il n’y a pas de place pour les fichiers en ce moment. Envoyez sans photos, ou réessayez dans un moment.",
};

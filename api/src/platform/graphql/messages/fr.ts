import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "pages.notReady": "Ce guichet n’est pas encore ouvert. Réessayez plus tard.",
  "errors.REQUIRED": "Cette information est nécessaire : écrivez-la.",
  "errors.INVALID": "Quelque chose ne va pas dans cette réponse : vérifiez-la.",
  "errors.EMAIL_INVALID": "L’adresse e-mail n’est pas complète. Exemple : nome@posta.it",
  "errors.TOO_LONG": "Le texte est trop long : utilisez au maximum {max} caractères.",
  "errors.TOO_SHORT": "Le texte est trop court : utilisez au moins {min} caractères.",
  "errors.TOO_SMALL": "Le nombre est trop petit : le minimum est {min}.",
  "errors.TOO_LARGE": "Le nombre est trop grand : le maximum est {max}.",
  "errors.TOO_MANY": "Il y en a trop : le maximum est {max}.",
  "errors.NOT_A_CHOICE": "Choisissez une des réponses proposées.",
  "errors.FORMAT_INVALID": "Le format n’est pas le bon : vérifiez.",
  "errors.PLACE_INVALID": "Le point sur la carte n’est pas valable : écrivez l’adresse.",
  "errors.NOT_FOUND": "Nous n’avons pas trouvé ce que vous cherchez.",
  "errors.REQUEST_ID_INVALID": "Le code de l’envoi n’est pas un UUID.",
  "errors.REQUEST_ID_REUSED": "Cet envoi est déjà arrivé avec un autre contenu. Rechargez et réessayez.",
  "errors.TOO_MANY_TRIES":
    "Trop d’essais. Attendez {minutes, plural, one {une minute} other {# minutes}} et réessayez.",
};

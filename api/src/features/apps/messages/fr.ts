import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.APP_NAME_RESERVED":
    "Ce nom ressemble à celui de l’organisme. Choisissez-en un autre pour votre application.",
  "errors.APP_LIMIT":
    "Vous pouvez avoir au maximum {max} applications. Supprimez celles que vous n’utilisez plus.",
  "errors.APP_HAS_NO_SECRET":
    "Cette application fonctionne sur les appareils des personnes : elle n’a pas de clé secrète.",
  "errors.WEBSITE_INVALID": "L’adresse du site doit commencer par https://",
  "errors.REDIRECT_URI_REQUIRED": "Écrivez au moins une adresse de retour.",
  "errors.REDIRECT_URI_INVALID": "Cette adresse n’est pas complète. Exemple : https://app.esempio.it/ritorno",
  "errors.REDIRECT_URI_FRAGMENT": "L’adresse de retour ne peut pas contenir le signe #.",
  "errors.REDIRECT_URI_WILDCARD": "Écrivez l’adresse en entier : l’astérisque ne vaut pas.",
  "errors.REDIRECT_URI_INSECURE":
    "L’adresse de retour doit commencer par https://. Seulement sur votre ordinateur, http://localhost convient. Une application sur le téléphone peut utiliser un schéma avec un point, comme it.esempio.app:/ritorno.",
  "errors.REDIRECT_URI_NATIVE":
    "Un schéma comme it.esempio.app:/ritorno ne convient qu’à une application sur les appareils, pas à une application sur un serveur.",
  "errors.SCOPE_UNKNOWN": "Cet accord n’existe pas.",
  "errors.WEBHOOK_URL_INVALID": "Cette adresse n’est pas complète. Exemple : https://app.esempio.it/avvisi",
  "errors.WEBHOOK_URL_INSECURE": "L’adresse doit commencer par https://",
  "errors.WEBHOOK_HOST_UNKNOWN":
    "Nous ne trouvons pas cette adresse sur Internet : vérifiez qu’elle est bien écrite.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Cette adresse est dans un réseau privé : nous ne pouvons pas l’atteindre d’ici. Utilisez-en une ouverte sur Internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Cet événement n’existe pas.",
  "errors.WEBHOOK_LIMIT": "Une application peut avoir au maximum {max} adresses pour les avis.",
  "errors.WEBHOOK_DISABLED": "Cette adresse est désactivée : réactivez-la d’abord.",
};

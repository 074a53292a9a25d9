import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "Le code est faux ou a expiré. Vérifiez le dernier e-mail ou demandez un nouveau code.",
  "errors.PASSKEY_REFUSED":
    "Nous n’avons pas pu reconnaître la passkey de cet appareil. Réessayez, ou entrez avec un code par e-mail.",
  "errors.MERGE_OFFER_GONE":
    "Le délai pour réunir les deux profils est passé, ou vous les avez déjà réunis. Entrez de nouveau avec SPID ou CIE.",
  "errors.MERGE_NOT_UNDOABLE": "Cette réunion ne peut plus être annulée.",
  "identity.location.ITALY": "Italie",
  "identity.location.COOPERATIVE": "Italie, coopérative sociale",
  "identity.location.ABROAD": "hors d’Italie",
  "identity.persona.citizen-senior": "78 ans, profil avec grand texte et mots simples",
  "identity.persona.citizen-digital": "22 ans, profil pour qui utilise beaucoup le téléphone",
  "identity.persona.citizen-assisted": "84 ans, aidée par sa fille",
  "identity.persona.citizen-foreigner": "Vit ici depuis trois ans, parle arabe et anglais",
  "identity.persona.operator-roads": "Répond du bureau des rues",
  "identity.persona.operator-desk": "Répond du guichet du citoyen",
  "identity.persona.operator-water": "Répond du service de l’eau",
  "identity.persona.editor": "Écrit les guides",
  "identity.persona.supervisor": "Suit le travail du guichet",
  "identity.persona.admin": "Gère le système",
};

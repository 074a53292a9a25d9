import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS":
    "Vous avez déjà demandé {max} copies aujourd’hui. Utilisez la dernière, ou réessayez demain.",
  "errors.ERASURE_NOT_CONFIRMED":
    "Avant de demander l’effacement, confirmez que vous avez lu ce qui va se passer.",
  "errors.ERASURE_OF_STAFF":
    "Cet accès est celui d’une personne qui travaille ici : l’effacement se demande à qui administre le service.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {Vous avez encore une demande ouverte} other {Vous avez encore {count} demandes ouvertes}} : attendez la réponse ou retirez la demande. Ensuite vous pouvez effacer vos données.",
  "errors.MERGE_ERASURE_WAITING":
    "Pour l’un des deux profils, vous avez demandé d’effacer les données. Annulez d’abord cette demande.",
  "errors.ERASURE_NOT_WAITING": "Il n’y a aucun effacement à annuler.",
};

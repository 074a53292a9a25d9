import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "apps.scope.profile:read.title": "Lire vos données",
  "apps.scope.profile:read.description":
    "Nom, e-mail, téléphone et comment vous préférez utiliser le service.",
  "apps.scope.cases:read.title": "Lire vos demandes",
  "apps.scope.cases:read.description":
    "Les demandes que vous avez faites, les messages, les photos et les réponses.",
  "apps.scope.cases:write.title": "Faire des demandes et écrire pour vous",
  "apps.scope.cases:write.description":
    "Ouvrir de nouvelles demandes, envoyer des messages et des photos, retirer ou rouvrir une demande, donner une note.",
  "apps.scope.points:read.title": "Lire vos points",
  "apps.scope.points:read.description": "Combien de points vous avez et comment vous les avez reçus.",
  "apps.scope.knowledge:read.title": "Lire les guides",
  "apps.scope.knowledge:read.description": "Les guides du service, que tout le monde peut lire.",
  "apps.scope.desk:read.title": "Lire le travail du guichet",
  "apps.scope.desk:read.description":
    "Les demandes de tous les citoyens que vous voyez, avec leurs données et les notes internes.",
  "apps.scope.desk:write.title": "Travailler au guichet pour vous",
  "apps.scope.desk:write.description": "Prendre en charge, attribuer, répondre et résoudre des demandes.",
  "apps.limit.password":
    "Elle ne voit pas les codes avec lesquels vous vous connectez et ne peut pas se connecter à votre place.",
  "apps.limit.others": "Elle ne peut pas changer vos données, ni connecter d’autres applications.",
  "apps.limit.official":
    "Ce n’est pas une application de l’organisme : qui l’a faite répond de ce qu’elle fait.",
  "errors.AUTHORIZATION_GONE":
    "Cette question n’est plus valable : elle a expiré, vous avez déjà répondu, ou elle a été ouverte dans une autre fenêtre. Revenez à l’application et réessayez.",
  "errors.NOTHING_TO_ALLOW": "L’application demande des choses que vous ne pouvez pas permettre.",
  "errors.APP_NOT_CONNECTED": "Cette application n’est pas connectée.",
  "apps.error.title": "Nous ne pouvons pas connecter l’application",
  "apps.error.redirect":
    "L’adresse où l’application veut vous ramener n’est pas celle qu’elle a déclarée. Pour votre sécurité, nous nous arrêtons ici.",
  "apps.error.client": "Nous ne connaissons pas cette application, ou elle a été suspendue.",
  "apps.error.expired":
    "Trop de temps a passé, ou vous avez changé de fenêtre. Revenez à l’application et réessayez.",
  "apps.error.other": "L’application a posé une mauvaise question. Revenez à l’application et réessayez.",
  "apps.error.safe": "Nous n’avons donné aucune de vos données à l’application.",
  "apps.error.detail": "Pour qui a fait l’application :",
  "apps.error.home": "Aller à la page d’accueil",
};

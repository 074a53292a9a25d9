import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "apps.limit.password":
    "Elle ne voit pas les codes avec lesquels vous vous connectez et ne peut pas se connecter à votre place.",
  "apps.limit.others": "Elle ne peut pas changer vos données, ni connecter d’autres applications.",
  "apps.limit.official":
    "Ce n’est pas une application de l’organisme : qui l’a faite répond de ce qu’elle fait.",
  "errors.AUTHORIZATION_GONE":
    "Cette question ne vaut plus : elle a expiré, vous avez déjà répondu, ou elle a été ouverte dans une autre fenêtre. Revenez à l’application et réessayez.",
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

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "Vous avez choisi le bon type de demande",
  "points.rule.GOOD_REQUEST.description":
    "Vous avez envoyé une demande depuis le site en choisissant de quoi il s’agit. Elle arrive ainsi tout de suite au bon bureau.",
  "points.rule.FIRST_MESSAGE.title": "Votre premier message",
  "points.rule.FIRST_MESSAGE.description": "Vous avez écrit pour la première fois dans une de vos demandes.",
  "points.rule.ARTICLE_SOLVED.title": "Vous avez trouvé la réponse",
  "points.rule.ARTICLE_SOLVED.description": "Un guide vous a répondu avant l’envoi de la demande.",
  "points.rule.ARTICLE_RATED.title": "Vous nous avez dit si le guide est utile",
  "points.rule.ARTICLE_RATED.description": "Avec votre avis, nous écrivons de meilleurs guides.",
  "points.rule.CASE_RATED.title": "Vous nous avez donné une note",
  "points.rule.CASE_RATED.description": "Vous nous avez dit comment s’est passée votre demande.",
  "points.rule.PROFILE_CHOSEN.title": "Vous avez choisi votre profil",
  "points.rule.PROFILE_CHOSEN.description": "Maintenant le site se lit et s’utilise comme vous voulez.",
  "points.rule.SETTLED.title": "Demande terminée",
  "points.rule.SETTLED.description": "Votre demande s’est bien terminée, sans la rouvrir.",
  "points.reason.CASE_WITHDRAWN": "Vous avez retiré la demande.",
  "points.reason.CASE_REOPENED": "La demande a été rouverte.",
  "points.reason.ARTICLE_NOT_SOLVED": "Vous avez dit que le guide ne vous a pas servi.",
  "points.badge.WELCOME.title": "Bienvenue",
  "points.badge.WELCOME.description": "Vous avez choisi votre profil.",
  "points.badge.GOOD_EYE.title": "Bon coup d’œil",
  "points.badge.GOOD_EYE.description": "Vous avez envoyé la première demande avec le bon type.",
  "points.badge.SELF_RELIANT.title": "Je fais moi-même",
  "points.badge.SELF_RELIANT.description": "Vous avez trouvé trois fois la réponse dans les guides.",
  "points.badge.EDITOR_FRIEND.title": "Ami des guides",
  "points.badge.EDITOR_FRIEND.description": "Vous avez donné votre avis sur cinq guides.",
  "points.badge.VOICE.title": "Votre voix",
  "points.badge.VOICE.description": "Vous avez noté trois demandes.",
};

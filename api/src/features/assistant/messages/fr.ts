import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "La conversation est très longue. Recommencez, ou parlez à une personne.",
  "errors.CONVERSATION_HANDED_OVER": "Cette conversation est déjà passée à une personne.",
  "assistant.greeting":
    "Bonjour. Je suis un programme qui lit les pages de {name} : je ne suis pas une personne. Écrivez votre question. Vous pouvez parler à une personne quand vous voulez.",
  "assistant.about":
    "Je suis un programme automatique, pas une personne. Je cherche la réponse dans les pages publiées par {name} et je dis toujours de quelle page elle vient. Si je ne la trouve pas, je le dis. Vous pouvez parler à une personne quand vous voulez : elle lit cette conversation.",
  "assistant.thanks": "Je vous en prie. Si vous avez une autre question, écrivez-la ici.",
  "assistant.from": "De la page « {title} » :",
  "assistant.otherLanguage": "Cette page n’existe pas encore dans votre langue. Le texte est en {language}.",
  "assistant.choose": "Il y a plusieurs sujets. Lequel voulez-vous dire ?",
  "assistant.unknown": "Je ne sais pas. Je ne trouve pas la réponse dans les pages publiées.",
  "assistant.near": "Peut-être cherchez-vous un de ces sujets. Sinon, parlez à une personne.",
  "assistant.person":
    "Bien sûr. Une personne vous rappelle, ou vous laissez votre question au guichet. La personne qui répond lit cette conversation : vous n’avez rien à répéter. Téléphone : {phone}.",
  "assistant.emergency": "S’il y a un danger, appelez tout de suite le {phone}. Une personne répond.",
  "assistant.cases.none": "Je ne vois aucune demande de vous.",
  "assistant.cases.signIn":
    "Pour voir vos demandes, vous devez vous connecter. Avec le code, vous pouvez suivre une demande sans vous connecter.",
  "assistant.case": "{title}, code {code} : {state}.",
  "assistant.case.who": "S’en occupe : {who}.",
  "assistant.case.promised": "Réponse au plus tard le {date}.",
  "assistant.handedOver": "Cette conversation est passée à une personne. Je ne réponds plus.",
  "assistant.label.person": "Parler à une personne",
  "assistant.label.signIn": "Se connecter",
  "assistant.label.track": "Suivre avec le code",
  "assistant.label.open": "Ouvrir {code}",
  "assistant.label.file": "Faire la demande : {title}",
  "assistant.conversation": "De la conversation avec l’assistant automatique",
  "assistant.state.RECEIVED": "Reçue",
  "assistant.state.IN_CHARGE": "Nous nous en occupons",
  "assistant.state.WAITING_FOR_CITIZEN": "Nous vous attendons",
  "assistant.state.RESOLVED": "Terminée",
  "assistant.state.CLOSED": "Fermée",
  "assistant.state.REOPENED": "Rouverte",
  "assistant.state.WITHDRAWN": "Retirée",
};

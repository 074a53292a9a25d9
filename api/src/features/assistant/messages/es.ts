import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "La conversación es muy larga. Empiece de nuevo o hable con una persona.",
  "errors.CONVERSATION_HANDED_OVER": "Esta conversación ya ha pasado a una persona.",
  "assistant.greeting":
    "Hola. Soy un programa que lee las páginas de {name}: no soy una persona. Escriba su pregunta. Puede hablar con una persona cuando quiera.",
  "assistant.about":
    "Soy un programa automático, no una persona. Busco la respuesta en las páginas que publica {name} y siempre digo de qué página viene. Si no la encuentro, lo digo. Puede hablar con una persona cuando quiera: ella lee esta conversación.",
  "assistant.thanks": "De nada. Si tiene otra pregunta, escríbala aquí.",
  "assistant.from": "De la página «{title}»:",
  "assistant.otherLanguage": "Esta página todavía no está en su idioma. El texto está en {language}.",
  "assistant.choose": "Hay más de un tema. ¿A cuál se refiere?",
  "assistant.unknown": "No lo sé. No encuentro la respuesta en las páginas publicadas.",
  "assistant.near": "Quizá necesita uno de estos temas. Si no, hable con una persona.",
  "assistant.person":
    "Claro. Una persona le llama, o deja su pregunta en la oficina de atención. Quien responde lee esta conversación: no tiene que repetir nada. Teléfono: {phone}.",
  "assistant.emergency": "Si hay peligro, llame ahora al {phone}. Responde una persona.",
  "assistant.cases.none": "No veo solicitudes suyas.",
  "assistant.cases.signIn":
    "Para ver sus solicitudes tiene que entrar en su cuenta. Con el código puede seguir una solicitud sin entrar.",
  "assistant.case": "{title}, código {code}: {state}.",
  "assistant.case.who": "Se ocupa: {who}.",
  "assistant.case.promised": "Respuesta a más tardar el {date}.",
  "assistant.handedOver": "Esta conversación ha pasado a una persona. Yo ya no respondo.",
  "assistant.label.person": "Hablar con una persona",
  "assistant.label.signIn": "Entrar",
  "assistant.label.track": "Seguir con el código",
  "assistant.label.open": "Abrir {code}",
  "assistant.label.file": "Hacer la solicitud: {title}",
  "assistant.conversation": "De la conversación con el asistente automático",
  "assistant.state.RECEIVED": "Recibida",
  "assistant.state.IN_CHARGE": "Nos ocupamos de ella",
  "assistant.state.WAITING_FOR_CITIZEN": "Le esperamos a usted",
  "assistant.state.RESOLVED": "Terminada",
  "assistant.state.CLOSED": "Cerrada",
  "assistant.state.REOPENED": "Reabierta",
  "assistant.state.WITHDRAWN": "Retirada",
};

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "Ha elegido la opción correcta",
  "points.rule.GOOD_REQUEST.description":
    "Ha enviado una solicitud desde el sitio y ha elegido de qué se trata. Así llega enseguida a la oficina adecuada.",
  "points.rule.FIRST_MESSAGE.title": "Su primer mensaje",
  "points.rule.FIRST_MESSAGE.description": "Ha escrito por primera vez en una solicitud suya.",
  "points.rule.ARTICLE_SOLVED.title": "Ha encontrado la respuesta",
  "points.rule.ARTICLE_SOLVED.description": "Una guía le respondió antes de enviar la solicitud.",
  "points.rule.ARTICLE_RATED.title": "Nos ha dicho si la guía sirve",
  "points.rule.ARTICLE_RATED.description": "Con su opinión escribimos mejores guías.",
  "points.rule.CASE_RATED.title": "Nos ha dado una valoración",
  "points.rule.CASE_RATED.description": "Nos ha dicho cómo fue su solicitud.",
  "points.rule.PROFILE_CHOSEN.title": "Ha elegido su perfil",
  "points.rule.PROFILE_CHOSEN.description": "Ahora el sitio se lee y se usa como usted quiere.",
  "points.rule.SETTLED.title": "Solicitud terminada",
  "points.rule.SETTLED.description": "Su solicitud ha terminado bien, sin reabrirla.",
  "points.reason.CASE_WITHDRAWN": "Ha retirado la solicitud.",
  "points.reason.CASE_REOPENED": "La solicitud se ha reabierto.",
  "points.reason.ARTICLE_NOT_SOLVED": "Ha dicho que la guía no le sirvió.",
  "points.badge.WELCOME.title": "Bienvenida",
  "points.badge.WELCOME.description": "Ha elegido su perfil.",
  "points.badge.GOOD_EYE.title": "Buen ojo",
  "points.badge.GOOD_EYE.description": "Ha enviado la primera solicitud con la opción correcta.",
  "points.badge.SELF_RELIANT.title": "Lo hago yo",
  "points.badge.SELF_RELIANT.description": "Tres veces ha encontrado la respuesta en las guías.",
  "points.badge.EDITOR_FRIEND.title": "Amigo de las guías",
  "points.badge.EDITOR_FRIEND.description": "Ha dado su opinión sobre cinco guías.",
  "points.badge.VOICE.title": "Su voz",
  "points.badge.VOICE.description": "Ha valorado tres solicitudes.",
};

import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "apps.scope.profile:read.title": "Leer sus datos",
  "apps.scope.profile:read.description":
    "Nombre, correo electrónico, teléfono y cómo prefiere usar el servicio.",
  "apps.scope.cases:read.title": "Leer sus solicitudes",
  "apps.scope.cases:read.description":
    "Las solicitudes que ha hecho, los mensajes, las fotos y las respuestas.",
  "apps.scope.cases:write.title": "Hacer solicitudes y escribir por usted",
  "apps.scope.cases:write.description":
    "Abrir solicitudes nuevas, enviar mensajes y fotos, retirar o reabrir una solicitud, dar una valoración.",
  "apps.scope.points:read.title": "Leer sus puntos",
  "apps.scope.points:read.description": "Cuántos puntos tiene y cómo los ha recibido.",
  "apps.scope.knowledge:read.title": "Leer las guías",
  "apps.scope.knowledge:read.description": "Las guías del servicio, que todos pueden leer.",
  "apps.scope.desk:read.title": "Leer el trabajo de la oficina",
  "apps.scope.desk:read.description":
    "Las solicitudes de todos los ciudadanos que usted ve, con sus datos y las notas internas.",
  "apps.scope.desk:write.title": "Trabajar en la oficina por usted",
  "apps.scope.desk:write.description": "Hacerse cargo de solicitudes, asignarlas, responder y resolverlas.",
  "apps.limit.password": "No ve los códigos con los que usted entra y no puede entrar en su lugar.",
  "apps.limit.others": "No puede cambiar sus datos ni conectar otras aplicaciones.",
  "apps.limit.official": "No es una aplicación de la entidad: de lo que hace responde quien la ha creado.",
  "errors.AUTHORIZATION_GONE":
    "Esta pregunta ya no vale: ha caducado, ya ha respondido o se abrió en otra ventana. Vuelva a la aplicación e inténtelo de nuevo.",
  "errors.NOTHING_TO_ALLOW": "La aplicación pide cosas que usted no puede permitir.",
  "errors.APP_NOT_CONNECTED": "Esta aplicación no está conectada.",
  "apps.error.title": "No podemos conectar la aplicación",
  "apps.error.redirect":
    "La dirección a la que la aplicación quiere llevarle no es la que ha declarado. Por su seguridad nos detenemos aquí.",
  "apps.error.client": "No conocemos esta aplicación, o ha sido suspendida.",
  "apps.error.expired":
    "Ha pasado demasiado tiempo, o ha cambiado de ventana. Vuelva a la aplicación e inténtelo de nuevo.",
  "apps.error.other":
    "La aplicación ha hecho una pregunta equivocada. Vuelva a la aplicación e inténtelo de nuevo.",
  "apps.error.safe": "No hemos dado ningún dato suyo a la aplicación.",
  "apps.error.detail": "Para quien ha creado la aplicación:",
  "apps.error.home": "Ir a la página de inicio",
};

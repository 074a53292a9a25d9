import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
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

import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {Buenos días, {name}:} other {Buenos días:}}",
  "mail.signature":
    "{hasPhone, select, yes {¿Prefiere hablar con una persona? Llame al {phone}.\n\n} other {}}{name}\nEste correo se envía automáticamente: no hace falta responder.",
  "mail.code.subject": "Su código para entrar: {code}",
  "mail.code.body":
    "Su código para entrar es:\n\n{code}\n\n{register, select, PLAIN {Escríbalo en la página. Vale 10 minutos.} other {Escríbalo en la página desde la que lo pidió. Vale 10 minutos y una sola vez.}}\n\n¿No lo ha pedido usted? No haga caso de este correo. No dé el código a nadie, ni siquiera a quien diga que trabaja para nosotros.",
  "mail.erasure.subject": "Ha pedido que borremos sus datos",
  "mail.erasure.body":
    "El {date} borramos sus datos y ya no podrá entrar.\n\n{register, select, PLAIN {¿Ha cambiado de idea? Cancélelo aquí antes de ese día:} other {Si cambia de idea, puede cancelarlo hasta ese día:}}\n{link}\n\n¿No lo ha pedido usted? Cancélelo enseguida y llámenos.",
  "mail.merged.subject": "Sus dos perfiles son ahora uno solo",
  "mail.merged.body":
    "Ha unido sus dos perfiles. Solicitudes, archivos y puntos están ahora en uno solo.\n\nPuede deshacerlo hasta el {date}, desde la página de su perfil:\n{link}\n\n¿No lo ha pedido usted? Deshágalo enseguida y llámenos.",
  "mail.webhook.subject": "{app}: ya no enviamos avisos a {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} ha respondido que ya no quiere nuestros avisos (410 Gone).} other {{host} no recibe nuestros avisos desde hace cinco días.}} Por eso ya no los enviamos a la aplicación {app}.\n\nAquí ve los últimos intentos. Cuando todo funcione, reactive la dirección:\n{link}",
  "mail.secret.subject": "El nuevo enlace a su solicitud {case}",
  "mail.secret.body":
    "Con este enlace ve su solicitud {case} y puede escribirnos:\n\n{link}\n\nEl anterior ya no funciona. No se lo dé a nadie: quien lo tiene puede leer su solicitud.\n\n¿No lo ha pedido usted? Use de todos modos este, o llámenos.",
  "mail.opened.subject": "Hemos recibido su solicitud {case}",
  "mail.opened.body":
    "{register, select, PLAIN {Tenemos su solicitud: {title}.} other {Hemos recibido su solicitud: {title}.}}\nSu código es {case}.\n{promised, select, yes {Le respondemos a más tardar el {date}.\n} other {}}\nAquí ve cómo va y puede escribirnos:\n{link}",
  "mail.taken.subject": "Alguien se ocupa de su solicitud {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) se ocupa ahora de su solicitud: {title}.} other {Ahora nos ocupamos de su solicitud: {title}.}}\n{promised, select, yes {Le respondemos a más tardar el {date}.\n} other {}}\nAquí ve cómo va:\n{link}",
  "mail.answered.subject": "Hay una respuesta a su solicitud {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) le ha escrito.} other {Le hemos escrito.}} La solicitud es: {title}.\n\nLea la respuesta aquí:\n{link}",
  "mail.waiting.subject": "Necesitamos algo de usted para la solicitud {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {Le hemos hecho una pregunta. Responda y seguimos adelante.} other {Para seguir adelante con su solicitud necesitamos su respuesta.}}\nLa solicitud es: {title}.\n\nLea la pregunta y responda aquí:\n{link}",
  "mail.resolved.subject": "Su solicitud {case} ha terminado",
  "mail.resolved.body":
    "{outcome, select, SOLVED {Hemos resuelto su solicitud: {title}.} ANSWERED {Hemos respondido a su solicitud: {title}.} FORWARDED {Hemos pasado su solicitud a quien puede resolverla: {title}.} DUPLICATE {Ya seguimos este problema en otra solicitud: {title}.} NOT_FEASIBLE {No podemos hacer lo que pide: {title}. En la página encuentra el porqué.} other {Su solicitud ha terminado: {title}.}}\n\nAquí lee cómo ha ido. Puede darnos una valoración o reabrir la solicitud:\n{link}",
  "mail.reopened.subject": "Hemos reabierto su solicitud {case}",
  "mail.reopened.body":
    "Su solicitud está otra vez abierta: {title}. Seguimos ocupándonos de ella.\n\nAquí ve cómo va:\n{link}",
};

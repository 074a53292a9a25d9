import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS": "Ya ha pedido {max} copias hoy. Use la última o vuelva a intentarlo mañana.",
  "errors.ERASURE_NOT_CONFIRMED": "Antes de pedir el borrado, confirme que ha leído lo que va a pasar.",
  "errors.ERASURE_OF_STAFF":
    "Este acceso es de alguien que trabaja aquí: el borrado se pide a quien administra el servicio.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {Todavía tiene una solicitud abierta} other {Todavía tiene {count} solicitudes abiertas}}: espere la respuesta o retire la solicitud. Después puede borrar sus datos.",
  "errors.MERGE_ERASURE_WAITING":
    "Para uno de los dos perfiles ha pedido borrar los datos. Primero cancele esa petición.",
  "errors.ERASURE_NOT_WAITING": "No hay ningún borrado que cancelar.",
};

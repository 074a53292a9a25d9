import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "Este nombre parece el de la entidad. Elija otro para su aplicación.",
  "errors.APP_LIMIT": "Puede tener como máximo {max} aplicaciones. Elimine las que ya no usa.",
  "errors.APP_HAS_NO_SECRET":
    "Esta aplicación funciona en los dispositivos de las personas: no tiene clave secreta.",
  "errors.WEBSITE_INVALID": "La dirección del sitio debe empezar por https://",
  "errors.REDIRECT_URI_REQUIRED": "Escriba al menos una dirección de retorno.",
  "errors.REDIRECT_URI_INVALID": "Esta no es una dirección completa. Ejemplo: https://app.esempio.it/ritorno",
  "errors.REDIRECT_URI_FRAGMENT": "La dirección de retorno no puede tener el signo #.",
  "errors.REDIRECT_URI_WILDCARD": "Escriba la dirección completa: el asterisco no vale.",
  "errors.REDIRECT_URI_INSECURE":
    "La dirección de retorno debe empezar por https://. Solo en su ordenador vale http://localhost. Una aplicación en el teléfono puede usar un esquema con un punto, como it.esempio.app:/ritorno.",
  "errors.REDIRECT_URI_NATIVE":
    "Un esquema como it.esempio.app:/ritorno solo vale para una aplicación en los dispositivos, no para una en un servidor.",
  "errors.SCOPE_UNKNOWN": "Este permiso no existe.",
  "errors.WEBHOOK_URL_INVALID": "Esta no es una dirección completa. Ejemplo: https://app.esempio.it/avvisi",
  "errors.WEBHOOK_URL_INSECURE": "La dirección debe empezar por https://",
  "errors.WEBHOOK_HOST_UNKNOWN":
    "No encontramos esta dirección en Internet: compruebe que esté bien escrita.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Esta dirección está en una red privada: desde aquí no podemos llegar a ella. Use una abierta en Internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Este evento no existe.",
  "errors.WEBHOOK_LIMIT": "Una aplicación puede tener como máximo {max} direcciones para los avisos.",
  "errors.WEBHOOK_DISABLED": "Esta dirección está apagada: primero vuelva a encenderla.",
};

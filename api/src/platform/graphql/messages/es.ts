import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "pages.notReady": "Esta oficina de atención aún no está abierta. Vuelva a intentarlo más tarde.",
  "errors.REQUIRED": "Necesitamos esta información: escríbala.",
  "errors.INVALID": "Algo no está bien en esta respuesta: compruébela.",
  "errors.EMAIL_INVALID": "La dirección de correo electrónico no está completa. Ejemplo: nome@posta.it",
  "errors.TOO_LONG": "El texto es demasiado largo: use como máximo {max} caracteres.",
  "errors.TOO_SHORT": "El texto es demasiado corto: use al menos {min} caracteres.",
  "errors.TOO_SMALL": "El número es demasiado pequeño: el mínimo es {min}.",
  "errors.TOO_LARGE": "El número es demasiado grande: el máximo es {max}.",
  "errors.TOO_MANY": "Son demasiados: el máximo es {max}.",
  "errors.NOT_A_CHOICE": "Elija una de las respuestas propuestas.",
  "errors.FORMAT_INVALID": "El formato no es correcto: compruébelo.",
  "errors.PLACE_INVALID": "El punto en el mapa no es válido: escriba la dirección.",
  "errors.NOT_FOUND": "No hemos encontrado lo que busca.",
  "errors.REQUEST_ID_INVALID": "El código del envío no es un UUID.",
  "errors.REQUEST_ID_REUSED": "Este envío ya llegó con otro contenido. Recargue y vuelva a intentarlo.",
  "errors.TOO_MANY_TRIES":
    "Demasiados intentos. Espere {minutes, plural, one {un minuto} other {# minutos}} y vuelva a intentarlo.",
};

import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.UPLOAD_LINK": "El enlace para enviar el archivo ya no vale: añada el archivo de nuevo.",
  "errors.UPLOAD_TOO_LARGE": "El archivo es demasiado grande: como máximo 10 MB.",
  "errors.UPLOAD_TYPE": "Este tipo de archivo no sirve: envíe una foto (JPEG, PNG, WebP) o un PDF.",
  "errors.UPLOAD_BROKEN": "La foto no se abre: hágala de nuevo.",
  "errors.UPLOAD_INFECTED":
    "El archivo contiene un virus y no lo hemos guardado. Revise su dispositivo o envíe sin este archivo.",
  "errors.UPLOAD_STORAGE_FULL":
    "Ahora no hay espacio para los archivos. Envíe sin fotos o vuelva a intentarlo dentro de un momento.",
};

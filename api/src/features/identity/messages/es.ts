import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const es: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "El código no es correcto o ha caducado. Mire el último correo o pida un código nuevo.",
  "errors.PASSKEY_REFUSED":
    "No hemos podido reconocer la passkey de este dispositivo. Vuelva a intentarlo o entre con un código por correo electrónico.",
  "errors.MERGE_OFFER_GONE":
    "El plazo para unir los dos perfiles ha pasado, o ya los ha unido. Entre de nuevo con SPID o CIE.",
  "errors.MERGE_NOT_UNDOABLE": "Esta unión ya no se puede deshacer.",
  "identity.location.ITALY": "Italia",
  "identity.location.COOPERATIVE": "Italia, cooperativa social",
  "identity.location.ABROAD": "fuera de Italia",
  "identity.persona.citizen-senior": "78 años, perfil con texto grande y palabras sencillas",
  "identity.persona.citizen-digital": "22 años, perfil para quien usa mucho el teléfono",
  "identity.persona.citizen-assisted": "84 años, le ayuda su hija",
  "identity.persona.citizen-foreigner": "Vive aquí desde hace tres años, habla árabe e inglés",
  "identity.persona.operator-roads": "Responde desde la oficina de calles",
  "identity.persona.operator-desk": "Responde desde la oficina de atención al ciudadano",
  "identity.persona.operator-water": "Responde desde el servicio de agua",
  "identity.persona.editor": "Escribe las guías",
  "identity.persona.supervisor": "Sigue el trabajo de la oficina de atención",
  "identity.persona.admin": "Gestiona el sistema",
};

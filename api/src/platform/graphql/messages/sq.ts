import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "pages.notReady": "Ky sportel nuk është hapur ende. Provoni më vonë.",
  "errors.REQUIRED": "Ky informacion duhet: shkruajeni.",
  "errors.INVALID": "Diçka nuk shkon në këtë përgjigje: kontrollojeni.",
  "errors.EMAIL_INVALID": "Adresa e e-mailit nuk është e plotë. Shembull: emri@posta.it",
  "errors.TOO_LONG": "Teksti është tepër i gjatë: përdorni e shumta {max} shenja.",
  "errors.TOO_SHORT": "Teksti është tepër i shkurtër: përdorni të paktën {min} shenja.",
  "errors.TOO_SMALL": "Numri është tepër i vogël: më i vogli është {min}.",
  "errors.TOO_LARGE": "Numri është tepër i madh: më i madhi është {max}.",
  "errors.TOO_MANY": "Janë tepër shumë: e shumta është {max}.",
  "errors.NOT_A_CHOICE": "Zgjidhni një nga përgjigjet e dhëna.",
  "errors.FORMAT_INVALID": "Formati nuk është ai i duhuri: kontrolloni.",
  "errors.PLACE_INVALID": "Pika në hartë nuk vlen: shkruani adresën.",
  "errors.NOT_FOUND": "Nuk e gjetëm atë që kërkoni.",
  "errors.REQUEST_ID_INVALID": "Kodi i dërgimit nuk është një UUID.",
  "errors.REQUEST_ID_REUSED":
    "Ky dërgim ka mbërritur tashmë me përmbajtje tjetër. Ringarkoni faqen dhe provoni përsëri.",
  "errors.TOO_MANY_TRIES":
    "Tepër prova. Prisni {minutes, plural, one {një minutë} other {# minuta}} dhe provoni përsëri.",
};

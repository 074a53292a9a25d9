import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "Ky emër i ngjan emrit të entit. Zgjidhni një tjetër për aplikacionin tuaj.",
  "errors.APP_LIMIT": "Mund të keni e shumta {max} aplikacione. Fshini ato që nuk i përdorni më.",
  "errors.APP_HAS_NO_SECRET": "Ky aplikacion punon në pajisjet e njerëzve: nuk ka çelës të fshehtë.",
  "errors.WEBSITE_INVALID": "Adresa e sitit duhet të fillojë me https://",
  "errors.REDIRECT_URI_REQUIRED": "Shkruani të paktën një adresë kthimi.",
  "errors.REDIRECT_URI_INVALID": "Kjo nuk është adresë e plotë. Shembull: https://app.shembull.it/kthimi",
  "errors.REDIRECT_URI_FRAGMENT": "Adresa e kthimit nuk mund të ketë shenjën #.",
  "errors.REDIRECT_URI_WILDCARD": "Shkruani adresën e plotë: ylli nuk vlen.",
  "errors.REDIRECT_URI_INSECURE":
    "Adresa e kthimit duhet të fillojë me https://. Vetëm në kompjuterin tuaj vlen http://localhost. Një aplikacion në telefon mund të përdorë një skemë me pikë, si it.shembull.app:/kthimi.",
  "errors.REDIRECT_URI_NATIVE":
    "Një skemë si it.shembull.app:/kthimi vlen vetëm për një aplikacion në pajisje, jo për një në server.",
  "errors.SCOPE_UNKNOWN": "Kjo leje nuk ekziston.",
  "errors.WEBHOOK_URL_INVALID": "Kjo nuk është adresë e plotë. Shembull: https://app.shembull.it/njoftime",
  "errors.WEBHOOK_URL_INSECURE": "Adresa duhet të fillojë me https://",
  "errors.WEBHOOK_HOST_UNKNOWN": "Nuk e gjejmë këtë adresë në internet: kontrolloni që të jetë shkruar mirë.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Kjo adresë është në një rrjet privat: që këtu nuk mund ta arrijmë. Përdorni një të hapur në internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Kjo ngjarje nuk ekziston.",
  "errors.WEBHOOK_LIMIT": "Një aplikacion mund të ketë e shumta {max} adresa për njoftimet.",
  "errors.WEBHOOK_DISABLED": "Kjo adresë është e fikur: më parë ndizeni përsëri.",
};

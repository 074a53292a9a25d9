import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "errors.APP_NAME_RESERVED":
    "Acest nume seamănă cu cel al instituției. Alegeți altul pentru aplicația dumneavoastră.",
  "errors.APP_LIMIT": "Puteți avea cel mult {max} aplicații. Ștergeți-le pe cele pe care nu le mai folosiți.",
  "errors.APP_HAS_NO_SECRET":
    "Această aplicație rulează pe dispozitivele persoanelor: nu are o cheie secretă.",
  "errors.WEBSITE_INVALID": "Adresa site-ului trebuie să înceapă cu https://",
  "errors.REDIRECT_URI_REQUIRED": "Scrieți cel puțin o adresă de întoarcere.",
  "errors.REDIRECT_URI_INVALID":
    "Aceasta nu este o adresă completă. Exemplu: https://app.exemplu.it/intoarcere",
  "errors.REDIRECT_URI_FRAGMENT": "Adresa de întoarcere nu poate avea semnul #.",
  "errors.REDIRECT_URI_WILDCARD": "Scrieți adresa întreagă: asteriscul nu este permis.",
  "errors.REDIRECT_URI_INSECURE":
    "Adresa de întoarcere trebuie să înceapă cu https://. Numai pe calculatorul dumneavoastră este bun http://localhost. O aplicație de telefon poate folosi o schemă cu punct, ca it.exemplu.app:/intoarcere.",
  "errors.REDIRECT_URI_NATIVE":
    "O schemă ca it.exemplu.app:/intoarcere este bună numai pentru o aplicație de pe dispozitive, nu pentru una de pe un server.",
  "errors.SCOPE_UNKNOWN": "Această permisiune nu există.",
  "errors.WEBHOOK_URL_INVALID":
    "Aceasta nu este o adresă completă. Exemplu: https://app.exemplu.it/instiintari",
  "errors.WEBHOOK_URL_INSECURE": "Adresa trebuie să înceapă cu https://",
  "errors.WEBHOOK_HOST_UNKNOWN": "Nu găsim această adresă pe internet: verificați dacă este scrisă corect.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Această adresă este într-o rețea privată: de aici nu putem ajunge la ea. Folosiți una deschisă pe internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Acest eveniment nu există.",
  "errors.WEBHOOK_LIMIT": "O aplicație poate avea cel mult {max} adrese pentru înștiințări.",
  "errors.WEBHOOK_DISABLED": "Această adresă este oprită: mai întâi reporniți-o.",
};

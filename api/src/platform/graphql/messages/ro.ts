import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const ro: Words<typeof it> = {
  "pages.notReady": "Acest ghișeu nu este încă deschis. Încercați mai târziu.",
  "errors.REQUIRED": "Această informație este necesară: scrieți-o.",
  "errors.INVALID": "Ceva nu este în regulă în acest răspuns: verificați-l.",
  "errors.EMAIL_INVALID": "Adresa de e-mail nu este completă. Exemplu: nume@posta.it",
  "errors.TOO_LONG": "Textul este prea lung: folosiți cel mult {max} caractere.",
  "errors.TOO_SHORT": "Textul este prea scurt: folosiți cel puțin {min} caractere.",
  "errors.TOO_SMALL": "Numărul este prea mic: minimul este {min}.",
  "errors.TOO_LARGE": "Numărul este prea mare: maximul este {max}.",
  "errors.TOO_MANY": "Sunt prea multe: maximul este {max}.",
  "errors.NOT_A_CHOICE": "Alegeți unul dintre răspunsurile propuse.",
  "errors.FORMAT_INVALID": "Formatul nu este cel corect: verificați.",
  "errors.PLACE_INVALID": "Punctul de pe hartă nu este valabil: scrieți adresa.",
  "errors.NOT_FOUND": "Nu am găsit ce căutați.",
  "errors.REQUEST_ID_INVALID": "Codul trimiterii nu este un UUID.",
  "errors.REQUEST_ID_REUSED":
    "Această trimitere a ajuns deja, cu alt conținut. Reîncărcați pagina și încercați din nou.",
  "errors.TOO_MANY_TRIES":
    "Prea multe încercări. Așteptați {minutes, plural, one {un minut} few {# minute} other {# de minute}} și încercați din nou.",
};

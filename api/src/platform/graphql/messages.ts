import type { Catalogue } from "../messages/index.ts";

/** Failures that any room may answer. */
export const platformMessages: Catalogue = {
  it: {
    "pages.notReady": "Questo sportello non è ancora aperto. Riprova più tardi.",
    "errors.REQUIRED": "Questa informazione serve: scrivila.",
    "errors.INVALID": "C'è qualcosa che non va in questa risposta: controllala.",
    "errors.EMAIL_INVALID": "L'indirizzo e-mail non è completo. Esempio: nome@posta.it",
    "errors.TOO_LONG": "Il testo è troppo lungo: usa al massimo {max} caratteri.",
    "errors.TOO_SHORT": "Il testo è troppo corto: usa almeno {min} caratteri.",
    "errors.TOO_SMALL": "Il numero è troppo piccolo: il minimo è {min}.",
    "errors.TOO_LARGE": "Il numero è troppo grande: il massimo è {max}.",
    "errors.TOO_MANY": "Sono troppi: il massimo è {max}.",
    "errors.NOT_A_CHOICE": "Scegli una delle risposte proposte.",
    "errors.FORMAT_INVALID": "Il formato non è quello giusto: controlla.",
    "errors.PLACE_INVALID": "Il punto sulla mappa non è valido: scrivi l'indirizzo.",
    "errors.NOT_FOUND": "Non abbiamo trovato quello che cerchi.",
    "errors.REQUEST_ID_INVALID": "Il codice dell'invio non è un UUID.",
    "errors.REQUEST_ID_REUSED": "Questo invio è già arrivato con un contenuto diverso. Ricarica e riprova.",
    "errors.TOO_MANY_TRIES":
      "Troppi tentativi. Aspetta {minutes, plural, one {un minuto} other {# minuti}} e riprova.",
  },
  en: {
    "pages.notReady": "This help desk is not open yet. Please try again later.",
    "errors.REQUIRED": "We need this: please fill it in.",
    "errors.INVALID": "Something is wrong with this answer: please check it.",
    "errors.EMAIL_INVALID": "The e-mail address is not complete. Example: name@mail.com",
    "errors.TOO_LONG": "The text is too long: use at most {max} characters.",
    "errors.TOO_SHORT": "The text is too short: use at least {min} characters.",
    "errors.TOO_SMALL": "The number is too small: the least is {min}.",
    "errors.TOO_LARGE": "The number is too large: the most is {max}.",
    "errors.TOO_MANY": "These are too many: the most is {max}.",
    "errors.NOT_A_CHOICE": "Choose one of the answers.",
    "errors.FORMAT_INVALID": "This is not in the right form: please check.",
    "errors.PLACE_INVALID": "The point on the map is not valid: write the address instead.",
    "errors.NOT_FOUND": "We could not find it.",
    "errors.REQUEST_ID_INVALID": "The id of this request is not a UUID.",
    "errors.REQUEST_ID_REUSED": "This request has already arrived with other content. Reload and try again.",
    "errors.TOO_MANY_TRIES":
      "Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  },
};

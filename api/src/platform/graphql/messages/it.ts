/** Failures that any room may answer. */
export const it = {
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
};

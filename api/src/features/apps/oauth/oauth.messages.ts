import type { Catalogue } from "../../../platform/messages/index.ts";

export const oauthMessages: Catalogue = {
  it: {
    "apps.scope.profile:read.title": "Leggere i tuoi dati",
    "apps.scope.profile:read.description": "Nome, e-mail, telefono e come preferisci usare il servizio.",
    "apps.scope.cases:read.title": "Leggere le tue richieste",
    "apps.scope.cases:read.description": "Le richieste che hai fatto, i messaggi, le foto e le risposte.",
    "apps.scope.cases:write.title": "Fare richieste e scrivere per te",
    "apps.scope.cases:write.description":
      "Aprire nuove richieste, mandare messaggi e foto, ritirare o riaprire una richiesta, dare un voto.",
    "apps.scope.points:read.title": "Leggere i tuoi punti",
    "apps.scope.points:read.description": "Quanti punti hai e come li hai ricevuti.",
    "apps.scope.knowledge:read.title": "Leggere le guide",
    "apps.scope.knowledge:read.description": "Le guide del servizio, che tutti possono leggere.",
    "apps.scope.desk:read.title": "Leggere il lavoro dello sportello",
    "apps.scope.desk:read.description":
      "Le richieste di tutti i cittadini che vedi tu, con i loro dati e le note interne.",
    "apps.scope.desk:write.title": "Lavorare allo sportello per te",
    "apps.scope.desk:write.description": "Prendere in carico, assegnare, rispondere e risolvere richieste.",
    "apps.limit.password": "Non vede i codici con cui accedi e non può accedere al posto tuo.",
    "apps.limit.others": "Non può cambiare i tuoi dati, né collegare altre app.",
    "apps.limit.official": "Non è un'app dell'ente: di quello che fa risponde chi l'ha fatta.",
    "errors.AUTHORIZATION_GONE":
      "Questa domanda non vale più: è scaduta, hai già risposto, o è stata aperta in un'altra finestra. Torna all'app e riprova.",
    "errors.NOTHING_TO_ALLOW": "L'app chiede cose che non puoi permettere.",
    "errors.APP_NOT_CONNECTED": "Questa app non è collegata.",
    "apps.error.title": "Non possiamo collegare l'app",
    "apps.error.redirect":
      "L'indirizzo a cui l'app vuole riportarti non è quello che ha dichiarato. Per la tua sicurezza ci fermiamo qui.",
    "apps.error.client": "Non conosciamo questa app, oppure è stata sospesa.",
    "apps.error.expired": "È passato troppo tempo, oppure hai cambiato finestra. Torna all'app e riprova.",
    "apps.error.other": "L'app ha fatto una domanda sbagliata. Torna all'app e riprova.",
    "apps.error.safe": "Non abbiamo dato nessun tuo dato all'app.",
    "apps.error.detail": "Per chi ha fatto l'app:",
    "apps.error.home": "Vai alla pagina iniziale",
  },
  en: {
    "apps.scope.profile:read.title": "Read your details",
    "apps.scope.profile:read.description": "Name, e-mail, phone and how you prefer to use the service.",
    "apps.scope.cases:read.title": "Read your requests",
    "apps.scope.cases:read.description": "The requests you made, the messages, photos and answers.",
    "apps.scope.cases:write.title": "Make requests and write for you",
    "apps.scope.cases:write.description":
      "Open new requests, send messages and photos, withdraw or reopen a request, rate it.",
    "apps.scope.points:read.title": "Read your points",
    "apps.scope.points:read.description": "How many points you have and how you got them.",
    "apps.scope.knowledge:read.title": "Read the guides",
    "apps.scope.knowledge:read.description": "The guides of the service, which everybody can read.",
    "apps.scope.desk:read.title": "Read the work of the desk",
    "apps.scope.desk:read.description":
      "The requests of all citizens that you can see, with their details and internal notes.",
    "apps.scope.desk:write.title": "Work at the desk for you",
    "apps.scope.desk:write.description": "Take charge of, assign, answer and resolve requests.",
    "apps.limit.password": "It does not see the codes you sign in with, and cannot sign in as you.",
    "apps.limit.others": "It cannot change your details, nor connect other apps.",
    "apps.limit.official": "It is not an app of the office: who made it answers for what it does.",
    "errors.AUTHORIZATION_GONE":
      "This question no longer counts: it has expired, you have answered, or it was opened in another window. Go back to the app and try again.",
    "errors.NOTHING_TO_ALLOW": "The app asks for things that you cannot allow.",
    "errors.APP_NOT_CONNECTED": "This app is not connected.",
    "apps.error.title": "We cannot connect the app",
    "apps.error.redirect":
      "The address the app wants to take you back to is not the one it declared. For your safety we stop here.",
    "apps.error.client": "We do not know this app, or it has been suspended.",
    "apps.error.expired":
      "Too much time has passed, or you changed window. Go back to the app and try again.",
    "apps.error.other": "The app asked in a wrong way. Go back to the app and try again.",
    "apps.error.safe": "We gave none of your data to the app.",
    "apps.error.detail": "For who made the app:",
    "apps.error.home": "Go to the home page",
  },
};

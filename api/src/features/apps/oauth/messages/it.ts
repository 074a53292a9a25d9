export const it = {
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
};
